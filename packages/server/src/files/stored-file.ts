/** What is known of a file. */
export interface FileFacts {
  fileName: string;
  mimeType: string;
  /** In bytes. */
  fileSize: number;
  /** In pixels. */
  width?: number;
  /** In pixels. */
  height?: number;
  /** In seconds. */
  duration?: number;
}

/** A file of the media folder. */
export interface StoredFile extends FileFacts {
  /** Its key in the database. */
  readonly key: number;
  /** Its name in the media folder. */
  readonly name: string;
}
