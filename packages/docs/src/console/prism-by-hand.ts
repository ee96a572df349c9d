// Loaded before Prism, which would otherwise colour the whole page when it comes into one.
Object.assign(globalThis, { Prism: { manual: true } });
