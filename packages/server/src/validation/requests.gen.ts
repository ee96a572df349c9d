// Generated from spec/dist/openapi.json by scripts/generate-server.ts. Do not edit: run "pnpm generate".

// @ts-nocheck What follows is JavaScript, as Ajv writes it.

import type { RequestTable } from './validator.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var validator0 = validate52;
var schema20 = { type: "object", required: ["accountID", "type", "participantIDs"], properties: { accountID: { type: "string" }, type: { type: "string", enum: ["single", "group"] }, participantIDs: { type: "array", minItems: 1, items: { type: "string" } }, title: { type: "string" }, messageText: { type: "string" } }, $id: "schema:CreateChatInput" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountID === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountID" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.participantIDs === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participantIDs" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.accountID !== void 0 && typeof data.accountID != "string") {
      let err3 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "single" || data1 === "group")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.properties.type.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.participantIDs !== void 0) {
      let data2 = data.participantIDs;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/participantIDs", schemaPath: "#/properties/participantIDs/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err7 = { instancePath: instancePath + "/participantIDs/" + i0, schemaPath: "#/properties/participantIDs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/participantIDs", schemaPath: "#/properties/participantIDs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.messageText !== void 0 && typeof data.messageText != "string") {
      let err10 = { instancePath: instancePath + "/messageText", schemaPath: "#/properties/messageText/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { accountID: !0, type: !0, participantIDs: !0, title: !0, messageText: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { accountID: !0, type: !0, participantIDs: !0, title: !0, messageText: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator1 = validate55;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.username !== void 0 && typeof data.username != "string") {
      let err1 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.fullName !== void 0 && typeof data.fullName != "string") {
      let err4 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { id: !0, username: !0, phoneNumber: !0, email: !0, fullName: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountID === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountID" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.user === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accountID !== void 0 && typeof data.accountID != "string") {
      let err2 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user !== void 0 && (validate57(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.allowInvite !== void 0 && typeof data.allowInvite != "boolean") {
      let err3 = { instancePath: instancePath + "/allowInvite", schemaPath: "#/properties/allowInvite/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.messageText !== void 0 && typeof data.messageText != "string") {
      let err4 = { instancePath: instancePath + "/messageText", schemaPath: "#/properties/messageText/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { accountID: !0, user: !0, allowInvite: !0, messageText: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { accountID: !0, user: !0, allowInvite: !0, messageText: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator2 = validate60;
var schema25 = { type: "object", properties: { draft: { oneOf: [{ $ref: "schema:ChatDraftInput" }, { type: "null" }] }, title: { type: ["string", "null"] }, description: { type: ["string", "null"] }, imgURL: { type: ["string", "null"] }, isArchived: { type: "boolean" }, isLowPriority: { type: "boolean" }, isPinned: { type: "boolean" }, isMuted: { type: "boolean" }, messageExpirySeconds: { type: ["integer", "null"], minimum: 0 } }, $id: "schema:UpdateChatInput" };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.width === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "width" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.height === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "height" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.width !== void 0 && typeof data.width != "number") {
      let err2 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.height !== void 0 && typeof data.height != "number") {
      let err3 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { width: !0, height: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: "string", enum: ["image", "video", "audio", "file", "gif", "voice-note", "sticker"], $id: "schema:MessageAttachmentType" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "image" || data === "video" || data === "audio" || data === "file" || data === "gif" || data === "voice-note" || data === "sticker")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uploadID === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadID" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uploadID !== void 0 && typeof data.uploadID != "string") {
      let err1 = { instancePath: instancePath + "/uploadID", schemaPath: "#/properties/uploadID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.mimeType !== void 0 && typeof data.mimeType != "string") {
      let err2 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err3 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.size !== void 0 && (validate67(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.duration !== void 0 && typeof data.duration != "number") {
      let err4 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    data.type !== void 0 && (validate69(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { uploadID: !0, mimeType: !0, fileName: !0, size: !0, duration: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { id: !0, uploadID: !0, mimeType: !0, fileName: !0, size: !0, duration: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text !== void 0 && (validate63(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.attachments !== void 0) {
      let data1 = data.attachments;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1)
          validate65(data1[key0], { instancePath: instancePath + "/attachments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { text: !0, attachments: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.draft !== void 0) {
      let data0 = data.draft, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
      validate62(data0, { instancePath: instancePath + "/draft", parentData: data, parentDataProperty: "draft", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (_valid0) {
        valid1 = !0, passing0 = 0;
        var props0 = {};
        props0.text = !0, props0.attachments = !0;
      }
      let _errs4 = errors;
      if (data0 !== null) {
        let err0 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/oneOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err1 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema25.properties.title.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema25.properties.description.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.imgURL !== void 0) {
      let data3 = data.imgURL;
      if (typeof data3 != "string" && data3 !== null) {
        let err4 = { instancePath: instancePath + "/imgURL", schemaPath: "#/properties/imgURL/type", keyword: "type", params: { type: schema25.properties.imgURL.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.isArchived !== void 0 && typeof data.isArchived != "boolean") {
      let err5 = { instancePath: instancePath + "/isArchived", schemaPath: "#/properties/isArchived/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.isLowPriority !== void 0 && typeof data.isLowPriority != "boolean") {
      let err6 = { instancePath: instancePath + "/isLowPriority", schemaPath: "#/properties/isLowPriority/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.isPinned !== void 0 && typeof data.isPinned != "boolean") {
      let err7 = { instancePath: instancePath + "/isPinned", schemaPath: "#/properties/isPinned/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.isMuted !== void 0 && typeof data.isMuted != "boolean") {
      let err8 = { instancePath: instancePath + "/isMuted", schemaPath: "#/properties/isMuted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.messageExpirySeconds !== void 0) {
      let data8 = data.messageExpirySeconds;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        let err9 = { instancePath: instancePath + "/messageExpirySeconds", schemaPath: "#/properties/messageExpirySeconds/type", keyword: "type", params: { type: schema25.properties.messageExpirySeconds.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        let err10 = { instancePath: instancePath + "/messageExpirySeconds", schemaPath: "#/properties/messageExpirySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { draft: !0, title: !0, description: !0, imgURL: !0, isArchived: !0, isLowPriority: !0, isPinned: !0, isMuted: !0, messageExpirySeconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { draft: !0, title: !0, description: !0, imgURL: !0, isArchived: !0, isLowPriority: !0, isPinned: !0, isMuted: !0, messageExpirySeconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator3 = validate75;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.archived !== void 0 && typeof data.archived != "boolean") {
      let err0 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { archived: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length), validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { archived: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator4 = validate78;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageID !== void 0 && typeof data.messageID != "string") {
      let err0 = { instancePath: instancePath + "/messageID", schemaPath: "#/properties/messageID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { messageID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { messageID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator5 = validate81;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageID !== void 0 && typeof data.messageID != "string") {
      let err0 = { instancePath: instancePath + "/messageID", schemaPath: "#/properties/messageID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: { messageID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length), validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: { messageID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator6 = validate84;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length), validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var validator7 = validate87;
var formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remindAt === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remindAt" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.remindAt !== void 0) {
      let data0 = data.remindAt;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err1 = { instancePath: instancePath + "/remindAt", schemaPath: "#/properties/remindAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/remindAt", schemaPath: "#/properties/remindAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.dismissOnIncomingMessage !== void 0 && typeof data.dismissOnIncomingMessage != "boolean") {
      let err3 = { instancePath: instancePath + "/dismissOnIncomingMessage", schemaPath: "#/properties/dismissOnIncomingMessage/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { remindAt: !0, dismissOnIncomingMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reminder === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reminder" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.reminder !== void 0 && (validate89(data.reminder, { instancePath: instancePath + "/reminder", parentData: data, parentDataProperty: "reminder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { reminder: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { reminder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator8 = validate92;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && (validate63(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.replyToMessageID !== void 0 && typeof data.replyToMessageID != "string") {
      let err0 = { instancePath: instancePath + "/replyToMessageID", schemaPath: "#/properties/replyToMessageID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.attachment !== void 0 && (validate66(data.attachment, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { text: !0, replyToMessageID: !0, attachment: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { text: !0, replyToMessageID: !0, attachment: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator9 = validate97;
var func1 = require_ucs2length().default;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: { text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length), validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: { text: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator10 = validate100;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reactionKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reactionKey" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reactionKey !== void 0) {
      let data0 = data.reactionKey;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/reactionKey", schemaPath: "#/properties/reactionKey/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/reactionKey", schemaPath: "#/properties/reactionKey/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.transactionID !== void 0 && typeof data.transactionID != "string") {
      let err3 = { instancePath: instancePath + "/transactionID", schemaPath: "#/properties/transactionID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { reactionKey: !0, transactionID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { props: { reactionKey: !0, transactionID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator11 = validate103;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatID !== void 0 && typeof data.chatID != "string") {
      let err0 = { instancePath: instancePath + "/chatID", schemaPath: "#/properties/chatID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messageID !== void 0 && typeof data.messageID != "string") {
      let err1 = { instancePath: instancePath + "/messageID", schemaPath: "#/properties/messageID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.draftText !== void 0 && typeof data.draftText != "string") {
      let err2 = { instancePath: instancePath + "/draftText", schemaPath: "#/properties/draftText/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.draftAttachmentPath !== void 0 && typeof data.draftAttachmentPath != "string") {
      let err3 = { instancePath: instancePath + "/draftAttachmentPath", schemaPath: "#/properties/draftAttachmentPath/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { chatID: !0, messageID: !0, draftText: !0, draftAttachmentPath: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length), validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: { chatID: !0, messageID: !0, draftText: !0, draftAttachmentPath: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator12 = validate106;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: { url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length), validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: { url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator13 = validate109;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content !== void 0) {
      let data0 = data.content;
      if (typeof data0 == "string") {
        if (func1(data0) > 75e7) {
          let err1 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 75e7 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err4 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.mimeType !== void 0 && typeof data.mimeType != "string") {
      let err5 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: { content: !0, fileName: !0, mimeType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate110(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length), validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: { content: !0, fileName: !0, mimeType: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator14 = validate112;
var schema56 = { type: "object", required: ["scope"], properties: { scope: { type: "string", enum: ["current-device", "all-devices"] } }, $id: "schema:RemoveBridgeLoginInput" };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "current-device" || data0 === "all-devices")) {
        let err2 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema56.properties.scope.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: { scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: { scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator15 = validate115;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountID !== void 0) {
      let data0 = data.accountID;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err0 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.flowID !== void 0) {
      let data1 = data.flowID;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err2 = { instancePath: instancePath + "/flowID", schemaPath: "#/properties/flowID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/flowID", schemaPath: "#/properties/flowID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.loginID !== void 0) {
      let data2 = data.loginID;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err4 = { instancePath: instancePath + "/loginID", schemaPath: "#/properties/loginID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/loginID", schemaPath: "#/properties/loginID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: { accountID: !0, flowID: !0, loginID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length), validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { accountID: !0, flowID: !0, loginID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator16 = validate118;
var schema60 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["user_input", "cookies", "display_and_wait"] }, fields: { type: "object", additionalProperties: { type: "string" } }, lastURL: { type: "string" }, source: { type: "string", enum: ["api", "webview", "browser_extension"] } }, $id: "schema:SubmitBridgeLoginStepInput" };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "user_input" || data0 === "cookies" || data0 === "display_and_wait")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema60.properties.type.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.fields !== void 0) {
      let data1 = data.fields;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key0 in data1)
          if (typeof data1[key0] != "string") {
            let err3 = { instancePath: instancePath + "/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.lastURL !== void 0 && typeof data.lastURL != "string") {
      let err5 = { instancePath: instancePath + "/lastURL", schemaPath: "#/properties/lastURL/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "api" || data4 === "webview" || data4 === "browser_extension")) {
        let err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema60.properties.source.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { props: { type: !0, fields: !0, lastURL: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate119(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: { type: !0, fields: !0, lastURL: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator17 = validate121;
var formats2 = /^[^\s@]+@[^\s@]+$/;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.setupRequestID === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "setupRequestID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 == "string") {
        if (!formats2.test(data0)) {
          let err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.setupRequestID !== void 0 && typeof data.setupRequestID != "string") {
      let err4 = { instancePath: instancePath + "/setupRequestID", schemaPath: "#/properties/setupRequestID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { email: !0, setupRequestID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: { email: !0, setupRequestID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator18 = validate124;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.setupRequestID === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "setupRequestID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.response !== void 0 && typeof data.response != "string") {
      let err2 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.setupRequestID !== void 0 && typeof data.setupRequestID != "string") {
      let err3 = { instancePath: instancePath + "/setupRequestID", schemaPath: "#/properties/setupRequestID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: { response: !0, setupRequestID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length), validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: { response: !0, setupRequestID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator19 = validate127;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.acceptTerms === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptTerms" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.leadToken === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leadToken" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.setupRequestID === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "setupRequestID" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.username === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.acceptTerms !== void 0) {
      let data0 = data.acceptTerms;
      if (typeof data0 != "boolean") {
        let err4 = { instancePath: instancePath + "/acceptTerms", schemaPath: "#/properties/acceptTerms/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== !0) {
        let err5 = { instancePath: instancePath + "/acceptTerms", schemaPath: "#/properties/acceptTerms/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.leadToken !== void 0 && typeof data.leadToken != "string") {
      let err6 = { instancePath: instancePath + "/leadToken", schemaPath: "#/properties/leadToken/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.setupRequestID !== void 0 && typeof data.setupRequestID != "string") {
      let err7 = { instancePath: instancePath + "/setupRequestID", schemaPath: "#/properties/setupRequestID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.username !== void 0) {
      let data3 = data.username;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err8 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: { acceptTerms: !0, leadToken: !0, setupRequestID: !0, username: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length), validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: { acceptTerms: !0, leadToken: !0, setupRequestID: !0, username: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator20 = validate130;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recoveryKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recoveryKey" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.recoveryKey !== void 0) {
      let data0 = data.recoveryKey;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/recoveryKey", schemaPath: "#/properties/recoveryKey/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/recoveryKey", schemaPath: "#/properties/recoveryKey/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { recoveryKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate131(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: { recoveryKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator21 = validate133;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.existingRecoveryKey !== void 0 && typeof data.existingRecoveryKey != "string") {
      let err0 = { instancePath: instancePath + "/existingRecoveryKey", schemaPath: "#/properties/existingRecoveryKey/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: { existingRecoveryKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate134(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: { existingRecoveryKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator22 = validate136;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recoveryKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recoveryKey" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.recoveryKey !== void 0) {
      let data0 = data.recoveryKey;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/recoveryKey", schemaPath: "#/properties/recoveryKey/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/recoveryKey", schemaPath: "#/properties/recoveryKey/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: { recoveryKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate137(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length), validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: { recoveryKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator23 = validate139;
var schema74 = { type: "object", properties: { purpose: { type: "string", enum: ["login", "device"] }, userID: { type: "string" } }, $id: "schema:CreateVerificationInput" };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose !== void 0) {
      let data0 = data.purpose;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "login" || data0 === "device")) {
        let err1 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema74.properties.purpose.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.userID !== void 0 && typeof data.userID != "string") {
      let err2 = { instancePath: instancePath + "/userID", schemaPath: "#/properties/userID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { purpose: !0, userID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length), validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: { purpose: !0, userID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator24 = validate142;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0 && typeof data.code != "string") {
      let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { props: { code: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate143(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: { code: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator25 = validate145;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length), validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator26 = validate148;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state !== void 0 && typeof data.state != "boolean") {
      let err0 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: { state: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.chatIDs === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatIDs" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "chatIDs" || key0 === "requestID" || key0 === "app")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "subscriptions.set") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "subscriptions.set" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.chatIDs !== void 0) {
      let data1 = data.chatIDs;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err5 = { instancePath: instancePath + "/chatIDs/" + i0, schemaPath: "#/properties/chatIDs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/chatIDs", schemaPath: "#/properties/chatIDs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.requestID !== void 0 && typeof data.requestID != "string") {
      let err7 = { instancePath: instancePath + "/requestID", schemaPath: "#/properties/requestID/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    data.app !== void 0 && (validate151(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate149.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate149.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate149(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length;
  else
    var props0 = validate149.evaluated.props;
  return validate148.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate148.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var validator27 = validate155;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.redirect_uris === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uris" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.redirect_uris !== void 0) {
      let data0 = data.redirect_uris;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/redirect_uris/" + i0, schemaPath: "#/properties/redirect_uris/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/redirect_uris", schemaPath: "#/properties/redirect_uris/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.client_name !== void 0 && typeof data.client_name != "string") {
      let err3 = { instancePath: instancePath + "/client_name", schemaPath: "#/properties/client_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.grant_types !== void 0) {
      let data3 = data.grant_types;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 != "string") {
            let err4 = { instancePath: instancePath + "/grant_types/" + i1, schemaPath: "#/properties/grant_types/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data4 !== "authorization_code") {
            let err5 = { instancePath: instancePath + "/grant_types/" + i1, schemaPath: "#/properties/grant_types/items/const", keyword: "const", params: { allowedValue: "authorization_code" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/grant_types", schemaPath: "#/properties/grant_types/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.response_types !== void 0) {
      let data5 = data.response_types;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 != "string") {
            let err7 = { instancePath: instancePath + "/response_types/" + i2, schemaPath: "#/properties/response_types/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data6 !== "code") {
            let err8 = { instancePath: instancePath + "/response_types/" + i2, schemaPath: "#/properties/response_types/items/const", keyword: "const", params: { allowedValue: "code" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/response_types", schemaPath: "#/properties/response_types/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.scope !== void 0 && typeof data.scope != "string") {
      let err10 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.token_endpoint_auth_method !== void 0) {
      let data8 = data.token_endpoint_auth_method;
      if (typeof data8 != "string") {
        let err11 = { instancePath: instancePath + "/token_endpoint_auth_method", schemaPath: "#/properties/token_endpoint_auth_method/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data8 !== "none") {
        let err12 = { instancePath: instancePath + "/token_endpoint_auth_method", schemaPath: "#/properties/token_endpoint_auth_method/const", keyword: "const", params: { allowedValue: "none" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.client_uri !== void 0 && typeof data.client_uri != "string") {
      let err13 = { instancePath: instancePath + "/client_uri", schemaPath: "#/properties/client_uri/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: { redirect_uris: !0, client_name: !0, grant_types: !0, response_types: !0, scope: !0, token_endpoint_auth_method: !0, client_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length), validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: { redirect_uris: !0, client_name: !0, grant_types: !0, response_types: !0, scope: !0, token_endpoint_auth_method: !0, client_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };

var validator02 = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.accountID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "accountID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.accountID !== void 0) {
          let data1 = data0.accountID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/accountID", schemaPath: "#/properties/path/properties/accountID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.accountID = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate522.errors = vErrors, errors === 0;
}
validate522.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator110 = validate532;
var func12 = require_ucs2length().default;
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate532.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.accountID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "accountID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.accountID !== void 0) {
          let data1 = data0.accountID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/accountID", schemaPath: "#/properties/path/properties/accountID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.accountID = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.query === void 0) {
          let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "query" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2.query !== void 0) {
          let data3 = data2.query;
          if (typeof data3 != "string") {
            let dataType1 = typeof data3, coerced1;
            if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data3;
              else if (data3 === null)
                coerced1 = "";
              else {
                let err4 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.query = coerced1));
          }
          if (typeof data3 == "string" && func12(data3) < 1) {
            let err5 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate532.errors = vErrors, errors === 0;
}
validate532.evaluated = { props: { path: !0, query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator28 = validate54, schema21 = { $id: "validator2", type: "object", properties: { path: { type: "object", required: ["accountID"], properties: { accountID: { type: "string" } } }, query: { type: "object", required: [], properties: { cursor: { type: "string" }, direction: { type: "string", enum: ["after", "before"] }, limit: { type: "integer", minimum: 1, maximum: 200, default: 50 }, query: { type: "string", minLength: 1 } } } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.accountID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "accountID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.accountID !== void 0) {
          let data1 = data0.accountID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/accountID", schemaPath: "#/properties/path/properties/accountID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.accountID = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.cursor !== void 0) {
          let data3 = data2.cursor;
          if (typeof data3 != "string") {
            let dataType1 = typeof data3, coerced1;
            if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data3;
              else if (data3 === null)
                coerced1 = "";
              else {
                let err3 = { instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.cursor = coerced1));
          }
        }
        if (data2.direction !== void 0) {
          let data4 = data2.direction;
          if (typeof data4 != "string") {
            let dataType2 = typeof data4, coerced2;
            if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "string" && (coerced2 = data4)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data4;
              else if (data4 === null)
                coerced2 = "";
              else {
                let err4 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.direction = coerced2));
          }
          if (!(data4 === "after" || data4 === "before")) {
            let err5 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/enum", keyword: "enum", params: { allowedValues: schema21.properties.query.properties.direction.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data2.limit !== void 0) {
          let data5 = data2.limit;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let dataType3 = typeof data5, coerced3;
            if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced3 = data5)), coerced3 === void 0)
              if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                coerced3 = +data5;
              else {
                let err6 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.limit = coerced3));
          }
          if (typeof data5 == "number") {
            if (data5 > 200 || isNaN(data5)) {
              let err7 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              let err8 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        }
        if (data2.query !== void 0) {
          let data6 = data2.query;
          if (typeof data6 != "string") {
            let dataType4 = typeof data6, coerced4;
            if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "string" && (coerced4 = data6)), coerced4 === void 0)
              if (dataType4 == "number" || dataType4 == "boolean")
                coerced4 = "" + data6;
              else if (data6 === null)
                coerced4 = "";
              else {
                let err9 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.query = coerced4));
          }
          if (typeof data6 == "string" && func12(data6) < 1) {
            let err10 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { path: !0, query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator32 = validate552, schema22 = { $id: "validator3", type: "object", properties: { query: { type: "object", required: [], properties: { accountIDs: { type: "array", items: { type: "string" } }, cursor: { type: "string" }, direction: { type: "string", enum: ["after", "before"] }, limit: { type: "integer", minimum: 1, maximum: 200, default: 25 } } } } };
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate552.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.accountIDs !== void 0) {
          let data1 = data0.accountIDs;
          if (!Array.isArray(data1)) {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, Array.isArray(data1) && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data1 === null)
                coerced0 = [data1];
              else {
                let err0 = { instancePath: instancePath + "/query/accountIDs", schemaPath: "#/properties/query/properties/accountIDs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.accountIDs = coerced0));
          }
          if (Array.isArray(data1)) {
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 != "string") {
                let dataType1 = typeof data2, coerced1;
                if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                  if (dataType1 == "number" || dataType1 == "boolean")
                    coerced1 = "" + data2;
                  else if (data2 === null)
                    coerced1 = "";
                  else {
                    let err1 = { instancePath: instancePath + "/query/accountIDs/" + i0, schemaPath: "#/properties/query/properties/accountIDs/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                coerced1 !== void 0 && (data2 = coerced1, data1 !== void 0 && (data1[i0] = coerced1));
              }
            }
          }
        }
        if (data0.cursor !== void 0) {
          let data3 = data0.cursor;
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err2 = { instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.cursor = coerced2));
          }
        }
        if (data0.direction !== void 0) {
          let data4 = data0.direction;
          if (typeof data4 != "string") {
            let dataType3 = typeof data4, coerced3;
            if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data4;
              else if (data4 === null)
                coerced3 = "";
              else {
                let err3 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.direction = coerced3));
          }
          if (!(data4 === "after" || data4 === "before")) {
            let err4 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/enum", keyword: "enum", params: { allowedValues: schema22.properties.query.properties.direction.enum } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.limit !== void 0) {
          let data5 = data0.limit;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let dataType4 = typeof data5, coerced4;
            if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced4 = data5)), coerced4 === void 0)
              if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                coerced4 = +data5;
              else {
                let err5 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.limit = coerced4));
          }
          if (typeof data5 == "number") {
            if (data5 > 200 || isNaN(data5)) {
              let err6 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              let err7 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate552.errors = vErrors, errors === 0;
}
validate552.evaluated = { props: { query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator42 = validate562, schema23 = { $id: "validator4", type: "object", properties: { query: { type: "object", required: [], properties: { query: { type: "string", minLength: 1 }, scope: { type: "string", enum: ["titles", "participants"], default: "titles" }, type: { type: "string", enum: ["single", "group", "any"], default: "any" }, inbox: { type: "string", enum: ["primary", "low-priority", "archive"] }, accountIDs: { type: "array", items: { type: "string" } }, labelID: { type: "string" }, unreadOnly: { type: ["boolean", "null"] }, includeMuted: { type: ["boolean", "null"], default: !0 }, lastActivityAfter: { type: "string", format: "date-time" }, lastActivityBefore: { type: "string", format: "date-time" }, limit: { type: "integer", minimum: 1, maximum: 200, default: 50 }, cursor: { type: "string" }, direction: { type: "string", enum: ["after", "before"] } } } } }, formats02 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate562.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.query !== void 0) {
          let data1 = data0.query;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err0 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.query = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err1 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.scope !== void 0) {
          let data2 = data0.scope;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err2 = { instancePath: instancePath + "/query/scope", schemaPath: "#/properties/query/properties/scope/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.scope = coerced1));
          }
          if (!(data2 === "titles" || data2 === "participants")) {
            let err3 = { instancePath: instancePath + "/query/scope", schemaPath: "#/properties/query/properties/scope/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.scope.enum } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.type !== void 0) {
          let data3 = data0.type;
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err4 = { instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.type = coerced2));
          }
          if (!(data3 === "single" || data3 === "group" || data3 === "any")) {
            let err5 = { instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.type.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.inbox !== void 0) {
          let data4 = data0.inbox;
          if (typeof data4 != "string") {
            let dataType3 = typeof data4, coerced3;
            if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data4;
              else if (data4 === null)
                coerced3 = "";
              else {
                let err6 = { instancePath: instancePath + "/query/inbox", schemaPath: "#/properties/query/properties/inbox/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.inbox = coerced3));
          }
          if (!(data4 === "primary" || data4 === "low-priority" || data4 === "archive")) {
            let err7 = { instancePath: instancePath + "/query/inbox", schemaPath: "#/properties/query/properties/inbox/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.inbox.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.accountIDs !== void 0) {
          let data5 = data0.accountIDs;
          if (!Array.isArray(data5)) {
            let dataType4 = typeof data5, coerced4;
            if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, Array.isArray(data5) && (coerced4 = data5)), coerced4 === void 0)
              if (dataType4 === "string" || dataType4 === "number" || dataType4 === "boolean" || data5 === null)
                coerced4 = [data5];
              else {
                let err8 = { instancePath: instancePath + "/query/accountIDs", schemaPath: "#/properties/query/properties/accountIDs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.accountIDs = coerced4));
          }
          if (Array.isArray(data5)) {
            let len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 != "string") {
                let dataType5 = typeof data6, coerced5;
                if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
                  if (dataType5 == "number" || dataType5 == "boolean")
                    coerced5 = "" + data6;
                  else if (data6 === null)
                    coerced5 = "";
                  else {
                    let err9 = { instancePath: instancePath + "/query/accountIDs/" + i0, schemaPath: "#/properties/query/properties/accountIDs/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                coerced5 !== void 0 && (data6 = coerced5, data5 !== void 0 && (data5[i0] = coerced5));
              }
            }
          }
        }
        if (data0.labelID !== void 0) {
          let data7 = data0.labelID;
          if (typeof data7 != "string") {
            let dataType6 = typeof data7, coerced6;
            if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "string" && (coerced6 = data7)), coerced6 === void 0)
              if (dataType6 == "number" || dataType6 == "boolean")
                coerced6 = "" + data7;
              else if (data7 === null)
                coerced6 = "";
              else {
                let err10 = { instancePath: instancePath + "/query/labelID", schemaPath: "#/properties/query/properties/labelID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.labelID = coerced6));
          }
        }
        if (data0.unreadOnly !== void 0) {
          let data8 = data0.unreadOnly;
          if (typeof data8 != "boolean" && data8 !== null) {
            let dataType7 = typeof data8, coerced7;
            if (dataType7 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType7 = typeof data8, typeof data8 == "boolean" && data8 === null && (coerced7 = data8)), coerced7 === void 0)
              if (data8 === "false" || data8 === 0 || data8 === null)
                coerced7 = !1;
              else if (data8 === "true" || data8 === 1)
                coerced7 = !0;
              else if (data8 === "" || data8 === 0 || data8 === !1)
                coerced7 = null;
              else {
                let err11 = { instancePath: instancePath + "/query/unreadOnly", schemaPath: "#/properties/query/properties/unreadOnly/type", keyword: "type", params: { type: schema23.properties.query.properties.unreadOnly.type } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            coerced7 !== void 0 && (data8 = coerced7, data0 !== void 0 && (data0.unreadOnly = coerced7));
          }
        }
        if (data0.includeMuted !== void 0) {
          let data9 = data0.includeMuted;
          if (typeof data9 != "boolean" && data9 !== null) {
            let dataType8 = typeof data9, coerced8;
            if (dataType8 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType8 = typeof data9, typeof data9 == "boolean" && data9 === null && (coerced8 = data9)), coerced8 === void 0)
              if (data9 === "false" || data9 === 0 || data9 === null)
                coerced8 = !1;
              else if (data9 === "true" || data9 === 1)
                coerced8 = !0;
              else if (data9 === "" || data9 === 0 || data9 === !1)
                coerced8 = null;
              else {
                let err12 = { instancePath: instancePath + "/query/includeMuted", schemaPath: "#/properties/query/properties/includeMuted/type", keyword: "type", params: { type: schema23.properties.query.properties.includeMuted.type } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            coerced8 !== void 0 && (data9 = coerced8, data0 !== void 0 && (data0.includeMuted = coerced8));
          }
        }
        if (data0.lastActivityAfter !== void 0) {
          let data10 = data0.lastActivityAfter;
          if (typeof data10 != "string") {
            let dataType9 = typeof data10, coerced9;
            if (dataType9 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType9 = typeof data10, typeof data10 == "string" && (coerced9 = data10)), coerced9 === void 0)
              if (dataType9 == "number" || dataType9 == "boolean")
                coerced9 = "" + data10;
              else if (data10 === null)
                coerced9 = "";
              else {
                let err13 = { instancePath: instancePath + "/query/lastActivityAfter", schemaPath: "#/properties/query/properties/lastActivityAfter/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            coerced9 !== void 0 && (data10 = coerced9, data0 !== void 0 && (data0.lastActivityAfter = coerced9));
          }
          if (typeof data10 == "string" && !formats02.test(data10)) {
            let err14 = { instancePath: instancePath + "/query/lastActivityAfter", schemaPath: "#/properties/query/properties/lastActivityAfter/format", keyword: "format", params: { format: "date-time" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.lastActivityBefore !== void 0) {
          let data11 = data0.lastActivityBefore;
          if (typeof data11 != "string") {
            let dataType10 = typeof data11, coerced10;
            if (dataType10 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType10 = typeof data11, typeof data11 == "string" && (coerced10 = data11)), coerced10 === void 0)
              if (dataType10 == "number" || dataType10 == "boolean")
                coerced10 = "" + data11;
              else if (data11 === null)
                coerced10 = "";
              else {
                let err15 = { instancePath: instancePath + "/query/lastActivityBefore", schemaPath: "#/properties/query/properties/lastActivityBefore/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            coerced10 !== void 0 && (data11 = coerced10, data0 !== void 0 && (data0.lastActivityBefore = coerced10));
          }
          if (typeof data11 == "string" && !formats02.test(data11)) {
            let err16 = { instancePath: instancePath + "/query/lastActivityBefore", schemaPath: "#/properties/query/properties/lastActivityBefore/format", keyword: "format", params: { format: "date-time" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.limit !== void 0) {
          let data12 = data0.limit;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            let dataType11 = typeof data12, coerced11;
            if (dataType11 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType11 = typeof data12, typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && (coerced11 = data12)), coerced11 === void 0)
              if (dataType11 === "boolean" || data12 === null || dataType11 === "string" && data12 && data12 == +data12 && !(data12 % 1))
                coerced11 = +data12;
              else {
                let err17 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            coerced11 !== void 0 && (data12 = coerced11, data0 !== void 0 && (data0.limit = coerced11));
          }
          if (typeof data12 == "number") {
            if (data12 > 200 || isNaN(data12)) {
              let err18 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              let err19 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        }
        if (data0.cursor !== void 0) {
          let data13 = data0.cursor;
          if (typeof data13 != "string") {
            let dataType12 = typeof data13, coerced12;
            if (dataType12 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType12 = typeof data13, typeof data13 == "string" && (coerced12 = data13)), coerced12 === void 0)
              if (dataType12 == "number" || dataType12 == "boolean")
                coerced12 = "" + data13;
              else if (data13 === null)
                coerced12 = "";
              else {
                let err20 = { instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            coerced12 !== void 0 && (data13 = coerced12, data0 !== void 0 && (data0.cursor = coerced12));
          }
        }
        if (data0.direction !== void 0) {
          let data14 = data0.direction;
          if (typeof data14 != "string") {
            let dataType13 = typeof data14, coerced13;
            if (dataType13 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType13 = typeof data14, typeof data14 == "string" && (coerced13 = data14)), coerced13 === void 0)
              if (dataType13 == "number" || dataType13 == "boolean")
                coerced13 = "" + data14;
              else if (data14 === null)
                coerced13 = "";
              else {
                let err21 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            coerced13 !== void 0 && (data14 = coerced13, data0 !== void 0 && (data0.direction = coerced13));
          }
          if (!(data14 === "after" || data14 === "before")) {
            let err22 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/enum", keyword: "enum", params: { allowedValues: schema23.properties.query.properties.direction.enum } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate562.errors = vErrors, errors === 0;
}
validate562.evaluated = { props: { query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator52 = validate572, schema24 = { $id: "validator5", type: "object", properties: { path: { type: "object", required: ["chatID"], properties: { chatID: { type: "string" } } }, query: { type: "object", required: [], properties: { maxParticipantCount: { type: ["integer", "null"], minimum: -1, maximum: 500, default: 100 } } } } };
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate572.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.chatID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "chatID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.chatID !== void 0) {
          let data1 = data0.chatID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/chatID", schemaPath: "#/properties/path/properties/chatID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.chatID = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.maxParticipantCount !== void 0) {
          let data3 = data2.maxParticipantCount;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
            let dataType1 = typeof data3, coerced1;
            if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && data3 === null && (coerced1 = data3)), coerced1 === void 0)
              if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                coerced1 = +data3;
              else if (data3 === "" || data3 === 0 || data3 === !1)
                coerced1 = null;
              else {
                let err3 = { instancePath: instancePath + "/query/maxParticipantCount", schemaPath: "#/properties/query/properties/maxParticipantCount/type", keyword: "type", params: { type: schema24.properties.query.properties.maxParticipantCount.type } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.maxParticipantCount = coerced1));
          }
          if (typeof data3 == "number") {
            if (data3 > 500 || isNaN(data3)) {
              let err4 = { instancePath: instancePath + "/query/maxParticipantCount", schemaPath: "#/properties/query/properties/maxParticipantCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3 < -1 || isNaN(data3)) {
              let err5 = { instancePath: instancePath + "/query/maxParticipantCount", schemaPath: "#/properties/query/properties/maxParticipantCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate572.errors = vErrors, errors === 0;
}
validate572.evaluated = { props: { path: !0, query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator62 = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.chatID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "chatID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.chatID !== void 0) {
          let data1 = data0.chatID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/chatID", schemaPath: "#/properties/path/properties/chatID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.chatID = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator72 = validate59, schema26 = { $id: "validator7", type: "object", properties: { path: { type: "object", required: ["chatID"], properties: { chatID: { type: "string" } } }, query: { type: "object", required: [], properties: { cursor: { type: "string" }, direction: { type: "string", enum: ["after", "before"] } } } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.chatID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "chatID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.chatID !== void 0) {
          let data1 = data0.chatID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/chatID", schemaPath: "#/properties/path/properties/chatID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.chatID = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.cursor !== void 0) {
          let data3 = data2.cursor;
          if (typeof data3 != "string") {
            let dataType1 = typeof data3, coerced1;
            if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data3;
              else if (data3 === null)
                coerced1 = "";
              else {
                let err3 = { instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.cursor = coerced1));
          }
        }
        if (data2.direction !== void 0) {
          let data4 = data2.direction;
          if (typeof data4 != "string") {
            let dataType2 = typeof data4, coerced2;
            if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "string" && (coerced2 = data4)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data4;
              else if (data4 === null)
                coerced2 = "";
              else {
                let err4 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.direction = coerced2));
          }
          if (!(data4 === "after" || data4 === "before")) {
            let err5 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/enum", keyword: "enum", params: { allowedValues: schema26.properties.query.properties.direction.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { path: !0, query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator82 = validate602, schema27 = { $id: "validator8", type: "object", properties: { query: { type: "object", required: [], properties: { query: { type: "string", minLength: 0 }, chatIDs: { type: "array", items: { type: "string" } }, accountIDs: { type: "array", items: { type: "string" } }, chatType: { type: "string", enum: ["group", "single"] }, mediaTypes: { type: "array", items: { type: "string", enum: ["any", "video", "image", "link", "file"] } }, sender: { type: "string" }, dateAfter: { type: "string", format: "date-time" }, dateBefore: { type: "string", format: "date-time" }, excludeLowPriority: { type: ["boolean", "null"], default: !0 }, includeMuted: { type: ["boolean", "null"], default: !0 }, limit: { type: "integer", minimum: 1, exclusiveMinimum: 0, maximum: 20, default: 20 }, cursor: { type: "string" }, direction: { type: "string", enum: ["after", "before"] } } } } };
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate602.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.query !== void 0) {
          let data1 = data0.query;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err0 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.query = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 0) {
            let err1 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/minLength", keyword: "minLength", params: { limit: 0 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.chatIDs !== void 0) {
          let data2 = data0.chatIDs;
          if (!Array.isArray(data2)) {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, Array.isArray(data2) && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data2 === null)
                coerced1 = [data2];
              else {
                let err2 = { instancePath: instancePath + "/query/chatIDs", schemaPath: "#/properties/query/properties/chatIDs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.chatIDs = coerced1));
          }
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 != "string") {
                let dataType2 = typeof data3, coerced2;
                if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                  if (dataType2 == "number" || dataType2 == "boolean")
                    coerced2 = "" + data3;
                  else if (data3 === null)
                    coerced2 = "";
                  else {
                    let err3 = { instancePath: instancePath + "/query/chatIDs/" + i0, schemaPath: "#/properties/query/properties/chatIDs/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                coerced2 !== void 0 && (data3 = coerced2, data2 !== void 0 && (data2[i0] = coerced2));
              }
            }
          }
        }
        if (data0.accountIDs !== void 0) {
          let data4 = data0.accountIDs;
          if (!Array.isArray(data4)) {
            let dataType3 = typeof data4, coerced3;
            if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, Array.isArray(data4) && (coerced3 = data4)), coerced3 === void 0)
              if (dataType3 === "string" || dataType3 === "number" || dataType3 === "boolean" || data4 === null)
                coerced3 = [data4];
              else {
                let err4 = { instancePath: instancePath + "/query/accountIDs", schemaPath: "#/properties/query/properties/accountIDs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.accountIDs = coerced3));
          }
          if (Array.isArray(data4)) {
            let len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (typeof data5 != "string") {
                let dataType4 = typeof data5, coerced4;
                if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "string" && (coerced4 = data5)), coerced4 === void 0)
                  if (dataType4 == "number" || dataType4 == "boolean")
                    coerced4 = "" + data5;
                  else if (data5 === null)
                    coerced4 = "";
                  else {
                    let err5 = { instancePath: instancePath + "/query/accountIDs/" + i1, schemaPath: "#/properties/query/properties/accountIDs/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                coerced4 !== void 0 && (data5 = coerced4, data4 !== void 0 && (data4[i1] = coerced4));
              }
            }
          }
        }
        if (data0.chatType !== void 0) {
          let data6 = data0.chatType;
          if (typeof data6 != "string") {
            let dataType5 = typeof data6, coerced5;
            if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
              if (dataType5 == "number" || dataType5 == "boolean")
                coerced5 = "" + data6;
              else if (data6 === null)
                coerced5 = "";
              else {
                let err6 = { instancePath: instancePath + "/query/chatType", schemaPath: "#/properties/query/properties/chatType/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.chatType = coerced5));
          }
          if (!(data6 === "group" || data6 === "single")) {
            let err7 = { instancePath: instancePath + "/query/chatType", schemaPath: "#/properties/query/properties/chatType/enum", keyword: "enum", params: { allowedValues: schema27.properties.query.properties.chatType.enum } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.mediaTypes !== void 0) {
          let data7 = data0.mediaTypes;
          if (!Array.isArray(data7)) {
            let dataType6 = typeof data7, coerced6;
            if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, Array.isArray(data7) && (coerced6 = data7)), coerced6 === void 0)
              if (dataType6 === "string" || dataType6 === "number" || dataType6 === "boolean" || data7 === null)
                coerced6 = [data7];
              else {
                let err8 = { instancePath: instancePath + "/query/mediaTypes", schemaPath: "#/properties/query/properties/mediaTypes/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.mediaTypes = coerced6));
          }
          if (Array.isArray(data7)) {
            let len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data8 = data7[i2];
              if (typeof data8 != "string") {
                let dataType7 = typeof data8, coerced7;
                if (dataType7 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType7 = typeof data8, typeof data8 == "string" && (coerced7 = data8)), coerced7 === void 0)
                  if (dataType7 == "number" || dataType7 == "boolean")
                    coerced7 = "" + data8;
                  else if (data8 === null)
                    coerced7 = "";
                  else {
                    let err9 = { instancePath: instancePath + "/query/mediaTypes/" + i2, schemaPath: "#/properties/query/properties/mediaTypes/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                coerced7 !== void 0 && (data8 = coerced7, data7 !== void 0 && (data7[i2] = coerced7));
              }
              if (!(data8 === "any" || data8 === "video" || data8 === "image" || data8 === "link" || data8 === "file")) {
                let err10 = { instancePath: instancePath + "/query/mediaTypes/" + i2, schemaPath: "#/properties/query/properties/mediaTypes/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.query.properties.mediaTypes.items.enum } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          }
        }
        if (data0.sender !== void 0) {
          let data9 = data0.sender;
          if (typeof data9 != "string") {
            let dataType8 = typeof data9, coerced8;
            if (dataType8 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType8 = typeof data9, typeof data9 == "string" && (coerced8 = data9)), coerced8 === void 0)
              if (dataType8 == "number" || dataType8 == "boolean")
                coerced8 = "" + data9;
              else if (data9 === null)
                coerced8 = "";
              else {
                let err11 = { instancePath: instancePath + "/query/sender", schemaPath: "#/properties/query/properties/sender/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            coerced8 !== void 0 && (data9 = coerced8, data0 !== void 0 && (data0.sender = coerced8));
          }
        }
        if (data0.dateAfter !== void 0) {
          let data10 = data0.dateAfter;
          if (typeof data10 != "string") {
            let dataType9 = typeof data10, coerced9;
            if (dataType9 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType9 = typeof data10, typeof data10 == "string" && (coerced9 = data10)), coerced9 === void 0)
              if (dataType9 == "number" || dataType9 == "boolean")
                coerced9 = "" + data10;
              else if (data10 === null)
                coerced9 = "";
              else {
                let err12 = { instancePath: instancePath + "/query/dateAfter", schemaPath: "#/properties/query/properties/dateAfter/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            coerced9 !== void 0 && (data10 = coerced9, data0 !== void 0 && (data0.dateAfter = coerced9));
          }
          if (typeof data10 == "string" && !formats02.test(data10)) {
            let err13 = { instancePath: instancePath + "/query/dateAfter", schemaPath: "#/properties/query/properties/dateAfter/format", keyword: "format", params: { format: "date-time" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data0.dateBefore !== void 0) {
          let data11 = data0.dateBefore;
          if (typeof data11 != "string") {
            let dataType10 = typeof data11, coerced10;
            if (dataType10 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType10 = typeof data11, typeof data11 == "string" && (coerced10 = data11)), coerced10 === void 0)
              if (dataType10 == "number" || dataType10 == "boolean")
                coerced10 = "" + data11;
              else if (data11 === null)
                coerced10 = "";
              else {
                let err14 = { instancePath: instancePath + "/query/dateBefore", schemaPath: "#/properties/query/properties/dateBefore/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            coerced10 !== void 0 && (data11 = coerced10, data0 !== void 0 && (data0.dateBefore = coerced10));
          }
          if (typeof data11 == "string" && !formats02.test(data11)) {
            let err15 = { instancePath: instancePath + "/query/dateBefore", schemaPath: "#/properties/query/properties/dateBefore/format", keyword: "format", params: { format: "date-time" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.excludeLowPriority !== void 0) {
          let data12 = data0.excludeLowPriority;
          if (typeof data12 != "boolean" && data12 !== null) {
            let dataType11 = typeof data12, coerced11;
            if (dataType11 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType11 = typeof data12, typeof data12 == "boolean" && data12 === null && (coerced11 = data12)), coerced11 === void 0)
              if (data12 === "false" || data12 === 0 || data12 === null)
                coerced11 = !1;
              else if (data12 === "true" || data12 === 1)
                coerced11 = !0;
              else if (data12 === "" || data12 === 0 || data12 === !1)
                coerced11 = null;
              else {
                let err16 = { instancePath: instancePath + "/query/excludeLowPriority", schemaPath: "#/properties/query/properties/excludeLowPriority/type", keyword: "type", params: { type: schema27.properties.query.properties.excludeLowPriority.type } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            coerced11 !== void 0 && (data12 = coerced11, data0 !== void 0 && (data0.excludeLowPriority = coerced11));
          }
        }
        if (data0.includeMuted !== void 0) {
          let data13 = data0.includeMuted;
          if (typeof data13 != "boolean" && data13 !== null) {
            let dataType12 = typeof data13, coerced12;
            if (dataType12 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType12 = typeof data13, typeof data13 == "boolean" && data13 === null && (coerced12 = data13)), coerced12 === void 0)
              if (data13 === "false" || data13 === 0 || data13 === null)
                coerced12 = !1;
              else if (data13 === "true" || data13 === 1)
                coerced12 = !0;
              else if (data13 === "" || data13 === 0 || data13 === !1)
                coerced12 = null;
              else {
                let err17 = { instancePath: instancePath + "/query/includeMuted", schemaPath: "#/properties/query/properties/includeMuted/type", keyword: "type", params: { type: schema27.properties.query.properties.includeMuted.type } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            coerced12 !== void 0 && (data13 = coerced12, data0 !== void 0 && (data0.includeMuted = coerced12));
          }
        }
        if (data0.limit !== void 0) {
          let data14 = data0.limit;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            let dataType13 = typeof data14, coerced13;
            if (dataType13 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType13 = typeof data14, typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && (coerced13 = data14)), coerced13 === void 0)
              if (dataType13 === "boolean" || data14 === null || dataType13 === "string" && data14 && data14 == +data14 && !(data14 % 1))
                coerced13 = +data14;
              else {
                let err18 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            coerced13 !== void 0 && (data14 = coerced13, data0 !== void 0 && (data0.limit = coerced13));
          }
          if (typeof data14 == "number") {
            if (data14 > 20 || isNaN(data14)) {
              let err19 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              let err20 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data14 <= 0 || isNaN(data14)) {
              let err21 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          }
        }
        if (data0.cursor !== void 0) {
          let data15 = data0.cursor;
          if (typeof data15 != "string") {
            let dataType14 = typeof data15, coerced14;
            if (dataType14 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType14 = typeof data15, typeof data15 == "string" && (coerced14 = data15)), coerced14 === void 0)
              if (dataType14 == "number" || dataType14 == "boolean")
                coerced14 = "" + data15;
              else if (data15 === null)
                coerced14 = "";
              else {
                let err22 = { instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            coerced14 !== void 0 && (data15 = coerced14, data0 !== void 0 && (data0.cursor = coerced14));
          }
        }
        if (data0.direction !== void 0) {
          let data16 = data0.direction;
          if (typeof data16 != "string") {
            let dataType15 = typeof data16, coerced15;
            if (dataType15 == "object" && Array.isArray(data16) && data16.length == 1 && (data16 = data16[0], dataType15 = typeof data16, typeof data16 == "string" && (coerced15 = data16)), coerced15 === void 0)
              if (dataType15 == "number" || dataType15 == "boolean")
                coerced15 = "" + data16;
              else if (data16 === null)
                coerced15 = "";
              else {
                let err23 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            coerced15 !== void 0 && (data16 = coerced15, data0 !== void 0 && (data0.direction = coerced15));
          }
          if (!(data16 === "after" || data16 === "before")) {
            let err24 = { instancePath: instancePath + "/query/direction", schemaPath: "#/properties/query/properties/direction/enum", keyword: "enum", params: { allowedValues: schema27.properties.query.properties.direction.enum } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate602.errors = vErrors, errors === 0;
}
validate602.evaluated = { props: { query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator92 = validate612;
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate612.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.chatID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "chatID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.messageID === void 0) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "messageID" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.chatID !== void 0) {
          let data1 = data0.chatID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err2 = { instancePath: instancePath + "/path/chatID", schemaPath: "#/properties/path/properties/chatID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.chatID = coerced0));
          }
        }
        if (data0.messageID !== void 0) {
          let data2 = data0.messageID;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err3 = { instancePath: instancePath + "/path/messageID", schemaPath: "#/properties/path/properties/messageID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.messageID = coerced1));
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate612.errors = vErrors, errors === 0;
}
validate612.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator102 = validate622, schema29 = { $id: "validator10", type: "object", properties: { path: { type: "object", required: ["chatID", "messageID"], properties: { chatID: { type: "string" }, messageID: { type: "string" } } }, query: { type: "object", required: [], properties: { forEveryone: { type: ["boolean", "null"], default: !0 } } } } };
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate622.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.chatID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "chatID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.messageID === void 0) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "messageID" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.chatID !== void 0) {
          let data1 = data0.chatID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err2 = { instancePath: instancePath + "/path/chatID", schemaPath: "#/properties/path/properties/chatID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.chatID = coerced0));
          }
        }
        if (data0.messageID !== void 0) {
          let data2 = data0.messageID;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err3 = { instancePath: instancePath + "/path/messageID", schemaPath: "#/properties/path/properties/messageID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.messageID = coerced1));
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.query !== void 0) {
      let data3 = data.query;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.forEveryone !== void 0) {
          let data4 = data3.forEveryone;
          if (typeof data4 != "boolean" && data4 !== null) {
            let dataType2 = typeof data4, coerced2;
            if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "boolean" && data4 === null && (coerced2 = data4)), coerced2 === void 0)
              if (data4 === "false" || data4 === 0 || data4 === null)
                coerced2 = !1;
              else if (data4 === "true" || data4 === 1)
                coerced2 = !0;
              else if (data4 === "" || data4 === 0 || data4 === !1)
                coerced2 = null;
              else {
                let err5 = { instancePath: instancePath + "/query/forEveryone", schemaPath: "#/properties/query/properties/forEveryone/type", keyword: "type", params: { type: schema29.properties.query.properties.forEveryone.type } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.forEveryone = coerced2));
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate622.errors = vErrors, errors === 0;
}
validate622.evaluated = { props: { path: !0, query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator112 = validate632;
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate632.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.chatID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "chatID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.messageID === void 0) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "messageID" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.reactionKey === void 0) {
          let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "reactionKey" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.chatID !== void 0) {
          let data1 = data0.chatID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err3 = { instancePath: instancePath + "/path/chatID", schemaPath: "#/properties/path/properties/chatID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.chatID = coerced0));
          }
        }
        if (data0.messageID !== void 0) {
          let data2 = data0.messageID;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err4 = { instancePath: instancePath + "/path/messageID", schemaPath: "#/properties/path/properties/messageID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.messageID = coerced1));
          }
        }
        if (data0.reactionKey !== void 0) {
          let data3 = data0.reactionKey;
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err5 = { instancePath: instancePath + "/path/reactionKey", schemaPath: "#/properties/path/properties/reactionKey/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.reactionKey = coerced2));
          }
          if (typeof data3 == "string" && func12(data3) < 1) {
            let err6 = { instancePath: instancePath + "/path/reactionKey", schemaPath: "#/properties/path/properties/reactionKey/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate632.errors = vErrors, errors === 0;
}
validate632.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator122 = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.query === void 0) {
          let err0 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "query" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.query !== void 0) {
          let data1 = data0.query;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.query = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err2 = { instancePath: instancePath + "/query/query", schemaPath: "#/properties/query/properties/query/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator132 = validate652;
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate652.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          let err0 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.url !== void 0) {
          let data1 = data0.url;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/query/url", schemaPath: "#/properties/query/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.url = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err2 = { instancePath: instancePath + "/query/url", schemaPath: "#/properties/query/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.header !== void 0) {
      let data2 = data.header;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.range !== void 0) {
          let data3 = data2.range;
          if (typeof data3 != "string") {
            let dataType1 = typeof data3, coerced1;
            if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data3;
              else if (data3 === null)
                coerced1 = "";
              else {
                let err4 = { instancePath: instancePath + "/header/range", schemaPath: "#/properties/header/properties/range/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.range = coerced1));
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate652.errors = vErrors, errors === 0;
}
validate652.evaluated = { props: { query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator142 = validate662;
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate672.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fileName !== void 0) {
      let data0 = data.fileName;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.fileName = coerced0));
      }
    }
    if (data.mimeType !== void 0) {
      let data1 = data.mimeType;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err2 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.mimeType = coerced1));
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate672.errors = vErrors, errors === 0;
}
validate672.evaluated = { props: { file: !0, fileName: !0, mimeType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate662(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate662.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate672(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors), errors = vErrors.length), validate662.errors = vErrors, errors === 0;
}
validate662.evaluated = { props: { file: !0, fileName: !0, mimeType: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator152 = validate692;
function validate692(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate692.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.bridgeID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "bridgeID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.bridgeID !== void 0) {
          let data1 = data0.bridgeID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.bridgeID = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err2 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate692.errors = vErrors, errors === 0;
}
validate692.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator162 = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.bridgeID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "bridgeID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.loginID === void 0) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "loginID" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.bridgeID !== void 0) {
          let data1 = data0.bridgeID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err2 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.bridgeID = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err3 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.loginID !== void 0) {
          let data2 = data0.loginID;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err4 = { instancePath: instancePath + "/path/loginID", schemaPath: "#/properties/path/properties/loginID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.loginID = coerced1));
          }
          if (typeof data2 == "string" && func12(data2) < 1) {
            let err5 = { instancePath: instancePath + "/path/loginID", schemaPath: "#/properties/path/properties/loginID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator172 = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.bridgeID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "bridgeID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.loginSessionID === void 0) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "loginSessionID" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.bridgeID !== void 0) {
          let data1 = data0.bridgeID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err2 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.bridgeID = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err3 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.loginSessionID !== void 0) {
          let data2 = data0.loginSessionID;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err4 = { instancePath: instancePath + "/path/loginSessionID", schemaPath: "#/properties/path/properties/loginSessionID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.loginSessionID = coerced1));
          }
          if (typeof data2 == "string" && func12(data2) < 1) {
            let err5 = { instancePath: instancePath + "/path/loginSessionID", schemaPath: "#/properties/path/properties/loginSessionID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator182 = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.bridgeID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "bridgeID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.loginSessionID === void 0) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "loginSessionID" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.stepID === void 0) {
          let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "stepID" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.bridgeID !== void 0) {
          let data1 = data0.bridgeID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err3 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.bridgeID = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err4 = { instancePath: instancePath + "/path/bridgeID", schemaPath: "#/properties/path/properties/bridgeID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.loginSessionID !== void 0) {
          let data2 = data0.loginSessionID;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err5 = { instancePath: instancePath + "/path/loginSessionID", schemaPath: "#/properties/path/properties/loginSessionID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.loginSessionID = coerced1));
          }
          if (typeof data2 == "string" && func12(data2) < 1) {
            let err6 = { instancePath: instancePath + "/path/loginSessionID", schemaPath: "#/properties/path/properties/loginSessionID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.stepID !== void 0) {
          let data3 = data0.stepID;
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err7 = { instancePath: instancePath + "/path/stepID", schemaPath: "#/properties/path/properties/stepID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.stepID = coerced2));
          }
          if (typeof data3 == "string" && func12(data3) < 1) {
            let err8 = { instancePath: instancePath + "/path/stepID", schemaPath: "#/properties/path/properties/stepID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator192 = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.verificationID === void 0) {
          let err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "verificationID" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.verificationID !== void 0) {
          let data1 = data0.verificationID;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/path/verificationID", schemaPath: "#/properties/path/properties/verificationID/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.verificationID = coerced0));
          }
          if (typeof data1 == "string" && func12(data1) < 1) {
            let err2 = { instancePath: instancePath + "/path/verificationID", schemaPath: "#/properties/path/properties/verificationID/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { path: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator202 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.header !== void 0) {
      let data0 = data.header;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.authorization === void 0) {
          let err0 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/required", keyword: "required", params: { missingProperty: "authorization" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.authorization !== void 0) {
          let data1 = data0.authorization;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err1 = { instancePath: instancePath + "/header/authorization", schemaPath: "#/properties/header/properties/authorization/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.authorization = coerced0));
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator212 = validate752;
function validate752(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate752.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.response_type === void 0) {
          let err0 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "response_type" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.client_id === void 0) {
          let err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "client_id" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.redirect_uri === void 0) {
          let err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "redirect_uri" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.code_challenge === void 0) {
          let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "code_challenge" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.code_challenge_method === void 0) {
          let err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: "code_challenge_method" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.response_type !== void 0) {
          let data1 = data0.response_type;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else {
                let err5 = { instancePath: instancePath + "/query/response_type", schemaPath: "#/properties/query/properties/response_type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.response_type = coerced0));
          }
          if (data1 !== "code") {
            let err6 = { instancePath: instancePath + "/query/response_type", schemaPath: "#/properties/query/properties/response_type/const", keyword: "const", params: { allowedValue: "code" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.client_id !== void 0) {
          let data2 = data0.client_id;
          if (typeof data2 != "string") {
            let dataType1 = typeof data2, coerced1;
            if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data2;
              else if (data2 === null)
                coerced1 = "";
              else {
                let err7 = { instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
          }
        }
        if (data0.redirect_uri !== void 0) {
          let data3 = data0.redirect_uri;
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err8 = { instancePath: instancePath + "/query/redirect_uri", schemaPath: "#/properties/query/properties/redirect_uri/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.redirect_uri = coerced2));
          }
        }
        if (data0.scope !== void 0) {
          let data4 = data0.scope;
          if (typeof data4 != "string") {
            let dataType3 = typeof data4, coerced3;
            if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data4;
              else if (data4 === null)
                coerced3 = "";
              else {
                let err9 = { instancePath: instancePath + "/query/scope", schemaPath: "#/properties/query/properties/scope/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.scope = coerced3));
          }
        }
        if (data0.state !== void 0) {
          let data5 = data0.state;
          if (typeof data5 != "string") {
            let dataType4 = typeof data5, coerced4;
            if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "string" && (coerced4 = data5)), coerced4 === void 0)
              if (dataType4 == "number" || dataType4 == "boolean")
                coerced4 = "" + data5;
              else if (data5 === null)
                coerced4 = "";
              else {
                let err10 = { instancePath: instancePath + "/query/state", schemaPath: "#/properties/query/properties/state/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.state = coerced4));
          }
        }
        if (data0.code_challenge !== void 0) {
          let data6 = data0.code_challenge;
          if (typeof data6 != "string") {
            let dataType5 = typeof data6, coerced5;
            if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
              if (dataType5 == "number" || dataType5 == "boolean")
                coerced5 = "" + data6;
              else if (data6 === null)
                coerced5 = "";
              else {
                let err11 = { instancePath: instancePath + "/query/code_challenge", schemaPath: "#/properties/query/properties/code_challenge/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.code_challenge = coerced5));
          }
        }
        if (data0.code_challenge_method !== void 0) {
          let data7 = data0.code_challenge_method;
          if (typeof data7 != "string") {
            let dataType6 = typeof data7, coerced6;
            if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "string" && (coerced6 = data7)), coerced6 === void 0)
              if (dataType6 == "number" || dataType6 == "boolean")
                coerced6 = "" + data7;
              else if (data7 === null)
                coerced6 = "";
              else {
                let err12 = { instancePath: instancePath + "/query/code_challenge_method", schemaPath: "#/properties/query/properties/code_challenge_method/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.code_challenge_method = coerced6));
          }
          if (data7 !== "S256") {
            let err13 = { instancePath: instancePath + "/query/code_challenge_method", schemaPath: "#/properties/query/properties/code_challenge_method/const", keyword: "const", params: { allowedValue: "S256" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate752.errors = vErrors, errors === 0;
}
validate752.evaluated = { props: { query: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator222 = validate762;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grant_type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.client_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code_verifier === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code_verifier" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.redirect_uri === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.grant_type !== void 0) {
      let data0 = data.grant_type;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err5 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.grant_type = coerced0));
      }
      if (data0 !== "authorization_code") {
        let err6 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/const", keyword: "const", params: { allowedValue: "authorization_code" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data1 = data.client_id;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err7 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.client_id = coerced1));
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.code = coerced2));
      }
    }
    if (data.code_verifier !== void 0) {
      let data3 = data.code_verifier;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err9 = { instancePath: instancePath + "/code_verifier", schemaPath: "#/properties/code_verifier/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.code_verifier = coerced3));
      }
    }
    if (data.redirect_uri !== void 0) {
      let data4 = data.redirect_uri;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err10 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.redirect_uri = coerced4));
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { grant_type: !0, client_id: !0, code: !0, code_verifier: !0, redirect_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate762(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate762.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length), validate762.errors = vErrors, errors === 0;
}
validate762.evaluated = { props: { grant_type: !0, client_id: !0, code: !0, code_verifier: !0, redirect_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator232 = validate792;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.token = coerced0));
      }
    }
    if (data.token_type_hint !== void 0) {
      let data1 = data.token_type_hint;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err2 = { instancePath: instancePath + "/token_type_hint", schemaPath: "#/properties/token_type_hint/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.token_type_hint = coerced1));
      }
      if (data1 !== "access_token") {
        let err3 = { instancePath: instancePath + "/token_type_hint", schemaPath: "#/properties/token_type_hint/const", keyword: "const", params: { allowedValue: "access_token" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { token: !0, token_type_hint: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate792.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), validate792.errors = vErrors, errors === 0;
}
validate792.evaluated = { props: { token: !0, token_type_hint: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validator242 = validate822;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.token = coerced0));
      }
    }
    if (data.token_type_hint !== void 0) {
      let data1 = data.token_type_hint;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err2 = { instancePath: instancePath + "/token_type_hint", schemaPath: "#/properties/token_type_hint/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.token_type_hint = coerced1));
      }
      if (data1 !== "access_token") {
        let err3 = { instancePath: instancePath + "/token_type_hint", schemaPath: "#/properties/token_type_hint/const", keyword: "const", params: { allowedValue: "access_token" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { token: !0, token_type_hint: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate822(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate822.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), validate822.errors = vErrors, errors === 0;
}
validate822.evaluated = { props: { token: !0, token_type_hint: !0 }, dynamicProps: !1, dynamicItems: !1 };

export const requests: RequestTable = {
  listAccounts: {},
  retrieveAccount: { parameters: validator02 },
  searchContacts: { parameters: validator110 },
  listContacts: { parameters: validator28 },
  listChats: { parameters: validator32 },
  createChat: { body: { "application/json": validator0 } },
  startChat: { body: { "application/json": validator1 } },
  searchChats: { parameters: validator42 },
  retrieveChat: { parameters: validator52 },
  updateChat: { parameters: validator62, body: { "application/json": validator2 } },
  archiveChat: { parameters: validator62, body: { "application/json": validator3 } },
  markReadChat: { parameters: validator62, body: { "application/json": validator4 } },
  markUnreadChat: { parameters: validator62, body: { "application/json": validator5 } },
  notifyAnywayChat: { parameters: validator62, body: { "application/json": validator6 } },
  createChatReminder: { parameters: validator62, body: { "application/json": validator7 } },
  deleteChatReminder: { parameters: validator62 },
  listMessages: { parameters: validator72 },
  sendMessage: { parameters: validator62, body: { "application/json": validator8 } },
  searchMessages: { parameters: validator82 },
  retrieveMessage: { parameters: validator92 },
  updateMessage: { parameters: validator92, body: { "application/json": validator9 } },
  deleteMessage: { parameters: validator102 },
  addReaction: { parameters: validator92, body: { "application/json": validator10 } },
  deleteReaction: { parameters: validator112 },
  listLabels: {},
  search: { parameters: validator122 },
  focus: { body: { "application/json": validator11 } },
  downloadAsset: { body: { "application/json": validator12 } },
  serveAsset: { parameters: validator132 },
  uploadAsset: { body: { "multipart/form-data": validator142 } },
  uploadAssetBase64: { body: { "application/json": validator13 } },
  listBridges: {},
  retrieveBridge: { parameters: validator152 },
  retrieveBridgeCapabilities: { parameters: validator152 },
  listBridgeLoginFlows: { parameters: validator152 },
  listBridgeLogins: { parameters: validator152 },
  retrieveBridgeLogin: { parameters: validator162 },
  removeBridgeLogin: { parameters: validator162, body: { "application/json": validator14 } },
  createBridgeLoginSession: { parameters: validator152, body: { "application/json": validator15 } },
  retrieveBridgeLoginSession: { parameters: validator172 },
  cancelBridgeLoginSession: { parameters: validator172 },
  submitBridgeLoginStep: { parameters: validator182, body: { "application/json": validator16 } },
  retrieveSetup: {},
  startSetup: {},
  sendSetupEmail: { body: { "application/json": validator17 } },
  submitSetupCode: { body: { "application/json": validator18 } },
  registerSetup: { body: { "application/json": validator19 } },
  verifyRecoveryKey: { body: { "application/json": validator20 } },
  createRecoveryKeyReset: { body: { "application/json": validator21 } },
  confirmRecoveryKeyReset: { body: { "application/json": validator22 } },
  listVerifications: {},
  createVerification: { body: { "application/json": validator23 } },
  retrieveVerification: { parameters: validator192 },
  acceptVerification: { parameters: validator192 },
  cancelVerification: { parameters: validator192, body: { "application/json": validator24 } },
  scanVerificationQR: { body: { "application/json": validator25 } },
  confirmVerificationQRScanned: { parameters: validator192 },
  startVerificationSAS: { parameters: validator192 },
  confirmVerificationSAS: { parameters: validator192 },
  connectWebSocket: { parameters: validator202, command: validator26 },
  retrieveInfo: {},
  retrieveSpec: {},
  getAuthorizationServerMetadata: {},
  registerOAuthClient: { body: { "application/json": validator27 } },
  authorizeOAuth: { parameters: validator212 },
  exchangeOAuthToken: { body: { "application/x-www-form-urlencoded": validator222 } },
  introspectOAuthToken: { body: { "application/x-www-form-urlencoded": validator232 } },
  revokeOAuthToken: { body: { "application/x-www-form-urlencoded": validator242 } },
  getOAuthUserInfo: {}
};
