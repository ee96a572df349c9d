// Generated from spec/dist/openapi.json by scripts/generate-server.ts. Do not edit: run "pnpm generate".

// @ts-nocheck What follows is JavaScript, as Ajv writes it.

import type { Validator } from './validator.ts';

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

var require_fast_deep_equal = __commonJS({
  "../../../fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

var require_equal = __commonJS({
  "dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

var validator0 = validate52, schema19 = { $id: "validator0", type: "object", required: [], properties: { now: { type: "string", format: "date-time" }, accounts: { type: "array", items: { $ref: "schema:Account" } }, logins: { type: "array", items: { $ref: "schema:BridgeLogin" } }, contacts: { type: "object", additionalProperties: { type: "array", items: { $ref: "schema:User" } } }, labels: { type: "array", items: { $ref: "schema:Label" } }, chats: { type: "array", items: { $ref: "schema:Chat" } }, messages: { type: "array", items: { $ref: "schema:Message" } }, files: { type: "array", items: { type: "object", required: ["url", "mimeType", "base64"], properties: { url: { type: "string", pattern: "^(?:local)?mxc://" }, mimeType: { type: "string", pattern: "^[^/\\s]+/[^/\\s]+" }, fileName: { type: "string" }, base64: { type: "string", pattern: "^[\\w+/-]*={0,2}$" } }, additionalProperties: !1 } }, people: { type: "array", items: { type: "object", required: ["userID", "homeserver", "email"], properties: { userID: { type: "string" }, homeserver: { type: "string", format: "uri" }, email: { type: "string", format: "email" }, recoveryKey: { type: "string" }, devices: { type: "array", items: { type: "object", required: ["id", "name"], properties: { id: { type: "string" }, name: { type: "string" }, lacksSecrets: { type: "boolean" } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, setup: { type: "object", required: ["userID", "deviceID", "homeserver", "recoveryKey"], properties: { userID: { type: "string" }, deviceID: { type: "string" }, homeserver: { type: "string", format: "uri" }, recoveryKey: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i, formats2 = /^[a-z][a-z\d+.-]*:\S*$/i, formats38 = /^[^\s@]+@[^\s@]+$/;
var func2 = require_ucs2length().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.provider === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.provider !== void 0 && (validate55(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { id: !0, provider: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.cannotMessage !== void 0 && typeof data.cannotMessage != "boolean") {
      let err3 = { instancePath: instancePath + "/cannotMessage", schemaPath: "#/properties/cannotMessage/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fullName !== void 0 && typeof data.fullName != "string") {
      let err5 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.imgURL !== void 0) {
      let data4 = data.imgURL;
      if (typeof data4 == "string") {
        if (!formats2.test(data4)) {
          let err6 = { instancePath: instancePath + "/imgURL", schemaPath: "#/properties/imgURL/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/imgURL", schemaPath: "#/properties/imgURL/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.isSelf !== void 0 && typeof data.isSelf != "boolean") {
      let err8 = { instancePath: instancePath + "/isSelf", schemaPath: "#/properties/isSelf/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err9 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.username !== void 0 && typeof data.username != "string") {
      let err10 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { id: !0, cannotMessage: !0, email: !0, fullName: !0, imgURL: !0, isSelf: !0, phoneNumber: !0, username: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountID === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountID" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bridge === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bridge" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.accountID !== void 0) {
      let data0 = data.accountID;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.bridge !== void 0 && (validate54(data.bridge, { instancePath: instancePath + "/bridge", parentData: data, parentDataProperty: "bridge", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.status !== void 0 && (validate58(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.user !== void 0 && (validate60(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.capabilities !== void 0) {
      let data4 = data.capabilities;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err6 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.loginID !== void 0) {
      let data5 = data.loginID;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err7 = { instancePath: instancePath + "/loginID", schemaPath: "#/properties/loginID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/loginID", schemaPath: "#/properties/loginID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.network !== void 0 && typeof data.network != "string") {
      let err9 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.statusText !== void 0 && typeof data.statusText != "string") {
      let err10 = { instancePath: instancePath + "/statusText", schemaPath: "#/properties/statusText/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { accountID: !0, bridge: !0, status: !0, user: !0, capabilities: !0, loginID: !0, network: !0, statusText: !0 }, dynamicProps: !1, dynamicItems: !1 };
var func0 = require_equal().default;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bridgeID === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bridgeID" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.loginID === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loginID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.removeScopes === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removeScopes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bridgeID !== void 0) {
      let data0 = data.bridgeID;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/bridgeID", schemaPath: "#/properties/bridgeID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/bridgeID", schemaPath: "#/properties/bridgeID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.loginID !== void 0) {
      let data1 = data.loginID;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err6 = { instancePath: instancePath + "/loginID", schemaPath: "#/properties/loginID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/loginID", schemaPath: "#/properties/loginID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.removeScopes !== void 0) {
      let data2 = data.removeScopes;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data2[i0], { instancePath: instancePath + "/removeScopes/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
        let i1 = data2.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data2[i1], data2[j0])) {
                let err8 = { instancePath: instancePath + "/removeScopes", schemaPath: "#/properties/removeScopes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                break outer0;
              }
        }
      } else {
        let err9 = { instancePath: instancePath + "/removeScopes", schemaPath: "#/properties/removeScopes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.status !== void 0 && (validate66(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.accountIDs !== void 0) {
      let data5 = data.accountIDs;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++)
          if (typeof data5[i2] != "string") {
            let err10 = { instancePath: instancePath + "/accountIDs/" + i2, schemaPath: "#/properties/accountIDs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        let i3 = data5.length, j1;
        if (i3 > 1) {
          let indices0 = {};
          for (; i3--; ) {
            let item0 = data5[i3];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                let err11 = { instancePath: instancePath + "/accountIDs", schemaPath: "#/properties/accountIDs/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                break;
              }
              indices0[item0] = i3;
            }
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/accountIDs", schemaPath: "#/properties/accountIDs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.statusText !== void 0 && typeof data.statusText != "string") {
      let err13 = { instancePath: instancePath + "/statusText", schemaPath: "#/properties/statusText/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    data.user !== void 0 && (validate60(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { bridgeID: !0, loginID: !0, removeScopes: !0, status: !0, accountIDs: !0, statusText: !0, user: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { id: !0, name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: "object", required: ["id", "accountID", "network", "title", "type", "participants", "unreadCount"], properties: { id: { type: "string", minLength: 1 }, accountID: { type: "string", minLength: 1 }, network: { type: "string" }, title: { type: "string" }, type: { $ref: "schema:ChatType" }, participants: { $ref: "schema:ChatParticipants" }, unreadCount: { type: "integer", minimum: 0 }, localChatID: { type: ["string", "null"], minLength: 1 }, description: { type: ["string", "null"] }, imgURL: { type: ["string", "null"] }, isReadOnly: { type: "boolean" }, lastActivity: { type: "string", format: "date-time" }, unreadMentionsCount: { type: "integer", minimum: 0 }, lastReadMessageSortKey: { type: "string" }, draft: { oneOf: [{ $ref: "schema:ChatDraft" }, { type: "null" }] }, reminder: { oneOf: [{ $ref: "schema:ChatReminder" }, { type: "null" }] }, snooze: { oneOf: [{ $ref: "schema:ChatSnooze" }, { type: "null" }] }, isArchived: { type: "boolean" }, isMarkedUnread: { type: "boolean" }, isMuted: { type: "boolean" }, isPinned: { type: "boolean" }, isLowPriority: { type: "boolean" }, messageExpirySeconds: { type: ["integer", "null"], minimum: 0 }, capabilities: { $ref: "schema:ChatCapabilities" }, labels: { type: "array", items: { $ref: "schema:Label" } }, merge: { $ref: "schema:ChatMerge" }, mergedIntoChatID: { type: "string", minLength: 1 } }, $id: "schema:Chat" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isAdmin !== void 0 && typeof data.isAdmin != "boolean") {
      let err0 = { instancePath: instancePath + "/isAdmin", schemaPath: "#/allOf/1/properties/isAdmin/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.isPending !== void 0 && typeof data.isPending != "boolean") {
      let err1 = { instancePath: instancePath + "/isPending", schemaPath: "#/allOf/1/properties/isPending/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.isNetworkBot !== void 0 && typeof data.isNetworkBot != "boolean") {
      let err2 = { instancePath: instancePath + "/isNetworkBot", schemaPath: "#/allOf/1/properties/isNetworkBot/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { isAdmin: !0, isPending: !0, isNetworkBot: !0, id: !0, cannotMessage: !0, email: !0, fullName: !0, imgURL: !0, isSelf: !0, phoneNumber: !0, username: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.hasMore === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hasMore" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.total === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.hasMore !== void 0 && typeof data.hasMore != "boolean") {
      let err4 = { instancePath: instancePath + "/hasMore", schemaPath: "#/properties/hasMore/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        let err6 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { items: !0, hasMore: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.width !== void 0) {
      let data0 = data.width;
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          let err0 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.height !== void 0) {
      let data1 = data.height;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { width: !0, height: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.type !== void 0 && (validate83(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.mimeType !== void 0 && typeof data.mimeType != "string") {
      let err4 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err5 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.filePath !== void 0 && typeof data.filePath != "string") {
      let err6 = { instancePath: instancePath + "/filePath", schemaPath: "#/properties/filePath/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.fileSize !== void 0) {
      let data5 = data.fileSize;
      if (typeof data5 == "number") {
        if (data5 < 0 || isNaN(data5)) {
          let err7 = { instancePath: instancePath + "/fileSize", schemaPath: "#/properties/fileSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.stickerID !== void 0) {
      let data6 = data.stickerID;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err9 = { instancePath: instancePath + "/stickerID", schemaPath: "#/properties/stickerID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/stickerID", schemaPath: "#/properties/stickerID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.audioDurationSeconds !== void 0) {
      let data7 = data.audioDurationSeconds;
      if (typeof data7 == "number") {
        if (data7 < 0 || isNaN(data7)) {
          let err11 = { instancePath: instancePath + "/audioDurationSeconds", schemaPath: "#/properties/audioDurationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/audioDurationSeconds", schemaPath: "#/properties/audioDurationSeconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.size !== void 0 && (validate85(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: { id: !0, type: !0, mimeType: !0, fileName: !0, filePath: !0, fileSize: !0, stickerID: !0, audioDurationSeconds: !0, size: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.attachments !== void 0) {
      let data1 = data.attachments;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1)
          validate82(data1[key0], { instancePath: instancePath + "/attachments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
      else {
        let err2 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: { text: !0, attachments: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remindAt !== void 0) {
      let data0 = data.remindAt;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err0 = { instancePath: instancePath + "/remindAt", schemaPath: "#/properties/remindAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/remindAt", schemaPath: "#/properties/remindAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.dismissOnIncomingMessage !== void 0 && typeof data.dismissOnIncomingMessage != "boolean") {
      let err2 = { instancePath: instancePath + "/dismissOnIncomingMessage", schemaPath: "#/properties/dismissOnIncomingMessage/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { remindAt: !0, dismissOnIncomingMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.snoozeUntil !== void 0) {
      let data0 = data.snoozeUntil;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err0 = { instancePath: instancePath + "/snoozeUntil", schemaPath: "#/properties/snoozeUntil/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/snoozeUntil", schemaPath: "#/properties/snoozeUntil/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.userSnoozedAt !== void 0) {
      let data1 = data.userSnoozedAt;
      if (typeof data1 == "string") {
        if (!formats0.test(data1)) {
          let err2 = { instancePath: instancePath + "/userSnoozedAt", schemaPath: "#/properties/userSnoozedAt/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/userSnoozedAt", schemaPath: "#/properties/userSnoozedAt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { snoozeUntil: !0, userSnoozedAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { type: "integer", enum: [-2, -1, 0, 1, 2], $id: "schema:CapabilitySupportLevel" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === -2 || data === -1 || data === 0 || data === 1 || data === 2)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mimeTypes === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mimeTypes" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mimeTypes !== void 0) {
      let data0 = data.mimeTypes;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key0 in data0)
          validate94(data0[key0], { instancePath: instancePath + "/mimeTypes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath: instancePath + "/mimeTypes", schemaPath: "#/properties/mimeTypes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.caption !== void 0 && (validate94(data.caption, { instancePath: instancePath + "/caption", parentData: data, parentDataProperty: "caption", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.maxCaptionLength !== void 0) {
      let data3 = data.maxCaptionLength;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err2 = { instancePath: instancePath + "/maxCaptionLength", schemaPath: "#/properties/maxCaptionLength/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        let err3 = { instancePath: instancePath + "/maxCaptionLength", schemaPath: "#/properties/maxCaptionLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.maxSize !== void 0) {
      let data4 = data.maxSize;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err4 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        let err5 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.maxWidth !== void 0) {
      let data5 = data.maxWidth;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err6 = { instancePath: instancePath + "/maxWidth", schemaPath: "#/properties/maxWidth/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/maxWidth", schemaPath: "#/properties/maxWidth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.maxHeight !== void 0) {
      let data6 = data.maxHeight;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err8 = { instancePath: instancePath + "/maxHeight", schemaPath: "#/properties/maxHeight/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        let err9 = { instancePath: instancePath + "/maxHeight", schemaPath: "#/properties/maxHeight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.maxDuration !== void 0) {
      let data7 = data.maxDuration;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err10 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/properties/maxDuration/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        let err11 = { instancePath: instancePath + "/maxDuration", schemaPath: "#/properties/maxDuration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.viewOnce !== void 0 && typeof data.viewOnce != "boolean") {
      let err12 = { instancePath: instancePath + "/viewOnce", schemaPath: "#/properties/viewOnce/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { mimeTypes: !0, caption: !0, maxCaptionLength: !0, maxSize: !0, maxWidth: !0, maxHeight: !0, maxDuration: !0, viewOnce: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.acceptWithMessage !== void 0 && (validate94(data.acceptWithMessage, { instancePath: instancePath + "/acceptWithMessage", parentData: data, parentDataProperty: "acceptWithMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.acceptWithButton !== void 0 && (validate94(data.acceptWithButton, { instancePath: instancePath + "/acceptWithButton", parentData: data, parentDataProperty: "acceptWithButton", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: { acceptWithMessage: !0, acceptWithButton: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.types !== void 0) {
      let data0 = data.types;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate112(data0[i0], { instancePath: instancePath + "/types/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.timers !== void 0) {
      let data2 = data.timers;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
            let err1 = { instancePath: instancePath + "/timers/" + i1, schemaPath: "#/properties/timers/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/timers", schemaPath: "#/properties/timers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.omitEmptyTimer !== void 0 && typeof data.omitEmptyTimer != "boolean") {
      let err3 = { instancePath: instancePath + "/omitEmptyTimer", schemaPath: "#/properties/omitEmptyTimer/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: { types: !0, timers: !0, omitEmptyTimer: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.ban !== void 0 && (validate94(data.ban, { instancePath: instancePath + "/ban", parentData: data, parentDataProperty: "ban", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.invite !== void 0 && (validate94(data.invite, { instancePath: instancePath + "/invite", parentData: data, parentDataProperty: "invite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.kick !== void 0 && (validate94(data.kick, { instancePath: instancePath + "/kick", parentData: data, parentDataProperty: "kick", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.leave !== void 0 && (validate94(data.leave, { instancePath: instancePath + "/leave", parentData: data, parentDataProperty: "leave", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.revokeInvite !== void 0 && (validate94(data.revokeInvite, { instancePath: instancePath + "/revokeInvite", parentData: data, parentDataProperty: "revokeInvite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { ban: !0, invite: !0, kick: !0, leave: !0, revokeInvite: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.level !== void 0 && (validate94(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: { level: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.disappearingTimer !== void 0 && (validate123(data.disappearingTimer, { instancePath: instancePath + "/disappearingTimer", parentData: data, parentDataProperty: "disappearingTimer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.avatar !== void 0 && (validate123(data.avatar, { instancePath: instancePath + "/avatar", parentData: data, parentDataProperty: "avatar", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.title !== void 0 && (validate123(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length)), data.description !== void 0 && (validate123(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { disappearingTimer: !0, avatar: !0, title: !0, description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formatting !== void 0) {
      let data0 = data.formatting;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key0 in data0)
          validate94(data0[key0], { instancePath: instancePath + "/formatting/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
      else {
        let err0 = { instancePath: instancePath + "/formatting", schemaPath: "#/properties/formatting/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data2 = data.attachments;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key1 in data2)
          validate96(data2[key1], { instancePath: instancePath + "/attachments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.maxTextLength !== void 0) {
      let data4 = data.maxTextLength;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err2 = { instancePath: instancePath + "/maxTextLength", schemaPath: "#/properties/maxTextLength/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        let err3 = { instancePath: instancePath + "/maxTextLength", schemaPath: "#/properties/maxTextLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.locationMessage !== void 0 && (validate94(data.locationMessage, { instancePath: instancePath + "/locationMessage", parentData: data, parentDataProperty: "locationMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.poll !== void 0 && (validate94(data.poll, { instancePath: instancePath + "/poll", parentData: data, parentDataProperty: "poll", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.thread !== void 0 && (validate94(data.thread, { instancePath: instancePath + "/thread", parentData: data, parentDataProperty: "thread", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.reply !== void 0 && (validate94(data.reply, { instancePath: instancePath + "/reply", parentData: data, parentDataProperty: "reply", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.edit !== void 0 && (validate94(data.edit, { instancePath: instancePath + "/edit", parentData: data, parentDataProperty: "edit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.editMaxCount !== void 0) {
      let data10 = data.editMaxCount;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err4 = { instancePath: instancePath + "/editMaxCount", schemaPath: "#/properties/editMaxCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        let err5 = { instancePath: instancePath + "/editMaxCount", schemaPath: "#/properties/editMaxCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.editMaxAge !== void 0) {
      let data11 = data.editMaxAge;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err6 = { instancePath: instancePath + "/editMaxAge", schemaPath: "#/properties/editMaxAge/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
        let err7 = { instancePath: instancePath + "/editMaxAge", schemaPath: "#/properties/editMaxAge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.delete !== void 0 && (validate94(data.delete, { instancePath: instancePath + "/delete", parentData: data, parentDataProperty: "delete", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.deleteMaxAge !== void 0) {
      let data13 = data.deleteMaxAge;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
        let err8 = { instancePath: instancePath + "/deleteMaxAge", schemaPath: "#/properties/deleteMaxAge/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
        let err9 = { instancePath: instancePath + "/deleteMaxAge", schemaPath: "#/properties/deleteMaxAge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.deleteForMe !== void 0 && typeof data.deleteForMe != "boolean") {
      let err10 = { instancePath: instancePath + "/deleteForMe", schemaPath: "#/properties/deleteForMe/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.messageRequest !== void 0 && (validate106(data.messageRequest, { instancePath: instancePath + "/messageRequest", parentData: data, parentDataProperty: "messageRequest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.reaction !== void 0 && (validate94(data.reaction, { instancePath: instancePath + "/reaction", parentData: data, parentDataProperty: "reaction", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.reactionCount !== void 0) {
      let data17 = data.reactionCount;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        let err11 = { instancePath: instancePath + "/reactionCount", schemaPath: "#/properties/reactionCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
        let err12 = { instancePath: instancePath + "/reactionCount", schemaPath: "#/properties/reactionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.allowedReactions !== void 0) {
      let data18 = data.allowedReactions;
      if (Array.isArray(data18)) {
        let len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data18[i0] != "string") {
            let err13 = { instancePath: instancePath + "/allowedReactions/" + i0, schemaPath: "#/properties/allowedReactions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/allowedReactions", schemaPath: "#/properties/allowedReactions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.customEmojiReactions !== void 0 && typeof data.customEmojiReactions != "boolean") {
      let err15 = { instancePath: instancePath + "/customEmojiReactions", schemaPath: "#/properties/customEmojiReactions/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.disappearingTimer !== void 0 && (validate111(data.disappearingTimer, { instancePath: instancePath + "/disappearingTimer", parentData: data, parentDataProperty: "disappearingTimer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.readReceipts !== void 0 && typeof data.readReceipts != "boolean") {
      let err16 = { instancePath: instancePath + "/readReceipts", schemaPath: "#/properties/readReceipts/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.typingNotifications !== void 0 && typeof data.typingNotifications != "boolean") {
      let err17 = { instancePath: instancePath + "/typingNotifications", schemaPath: "#/properties/typingNotifications/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.archive !== void 0 && typeof data.archive != "boolean") {
      let err18 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.markAsUnread !== void 0 && typeof data.markAsUnread != "boolean") {
      let err19 = { instancePath: instancePath + "/markAsUnread", schemaPath: "#/properties/markAsUnread/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.deleteChat !== void 0 && typeof data.deleteChat != "boolean") {
      let err20 = { instancePath: instancePath + "/deleteChat", schemaPath: "#/properties/deleteChat/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.deleteChatForEveryone !== void 0 && typeof data.deleteChatForEveryone != "boolean") {
      let err21 = { instancePath: instancePath + "/deleteChatForEveryone", schemaPath: "#/properties/deleteChatForEveryone/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    data.participantActions !== void 0 && (validate115(data.participantActions, { instancePath: instancePath + "/participantActions", parentData: data, parentDataProperty: "participantActions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.state !== void 0 && (validate122(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length));
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { formatting: !0, attachments: !0, maxTextLength: !0, locationMessage: !0, poll: !0, thread: !0, reply: !0, edit: !0, editMaxCount: !0, editMaxAge: !0, delete: !0, deleteMaxAge: !0, deleteForMe: !0, messageRequest: !0, reaction: !0, reactionCount: !0, allowedReactions: !0, customEmojiReactions: !0, disappearingTimer: !0, readReceipts: !0, typingNotifications: !0, archive: !0, markAsUnread: !0, deleteChat: !0, deleteChatForEveryone: !0, participantActions: !0, state: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatIDs === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatIDs" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.chatIDs !== void 0) {
      let data0 = data.chatIDs;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/chatIDs/" + i0, schemaPath: "#/properties/chatIDs/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/chatIDs", schemaPath: "#/properties/chatIDs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.defaultChatID !== void 0) {
      let data2 = data.defaultChatID;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err3 = { instancePath: instancePath + "/defaultChatID", schemaPath: "#/properties/defaultChatID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/defaultChatID", schemaPath: "#/properties/defaultChatID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: { chatIDs: !0, defaultChatID: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.accountID === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.network === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "network" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.participants === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.unreadCount === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unreadCount" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.accountID !== void 0) {
      let data1 = data.accountID;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err9 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.network !== void 0 && typeof data.network != "string") {
      let err11 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.type !== void 0 && (validate74(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.participants !== void 0 && (validate76(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.unreadCount !== void 0) {
      let data6 = data.unreadCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err13 = { instancePath: instancePath + "/unreadCount", schemaPath: "#/properties/unreadCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        let err14 = { instancePath: instancePath + "/unreadCount", schemaPath: "#/properties/unreadCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.localChatID !== void 0) {
      let data7 = data.localChatID;
      if (typeof data7 != "string" && data7 !== null) {
        let err15 = { instancePath: instancePath + "/localChatID", schemaPath: "#/properties/localChatID/type", keyword: "type", params: { type: schema29.properties.localChatID.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data7 == "string" && func2(data7) < 1) {
        let err16 = { instancePath: instancePath + "/localChatID", schemaPath: "#/properties/localChatID/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (typeof data8 != "string" && data8 !== null) {
        let err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema29.properties.description.type } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.imgURL !== void 0) {
      let data9 = data.imgURL;
      if (typeof data9 != "string" && data9 !== null) {
        let err18 = { instancePath: instancePath + "/imgURL", schemaPath: "#/properties/imgURL/type", keyword: "type", params: { type: schema29.properties.imgURL.type } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.isReadOnly !== void 0 && typeof data.isReadOnly != "boolean") {
      let err19 = { instancePath: instancePath + "/isReadOnly", schemaPath: "#/properties/isReadOnly/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.lastActivity !== void 0) {
      let data11 = data.lastActivity;
      if (typeof data11 == "string") {
        if (!formats0.test(data11)) {
          let err20 = { instancePath: instancePath + "/lastActivity", schemaPath: "#/properties/lastActivity/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/lastActivity", schemaPath: "#/properties/lastActivity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.unreadMentionsCount !== void 0) {
      let data12 = data.unreadMentionsCount;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        let err22 = { instancePath: instancePath + "/unreadMentionsCount", schemaPath: "#/properties/unreadMentionsCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
        let err23 = { instancePath: instancePath + "/unreadMentionsCount", schemaPath: "#/properties/unreadMentionsCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.lastReadMessageSortKey !== void 0 && typeof data.lastReadMessageSortKey != "string") {
      let err24 = { instancePath: instancePath + "/lastReadMessageSortKey", schemaPath: "#/properties/lastReadMessageSortKey/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.draft !== void 0) {
      let data14 = data.draft, _errs28 = errors, valid1 = !1, passing0 = null, _errs29 = errors;
      validate81(data14, { instancePath: instancePath + "/draft", parentData: data, parentDataProperty: "draft", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
      var _valid0 = _errs29 === errors;
      if (_valid0) {
        valid1 = !0, passing0 = 0;
        var props0 = {};
        props0.text = !0, props0.attachments = !0;
      }
      let _errs30 = errors;
      if (data14 !== null) {
        let err25 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/oneOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid0 = _errs30 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
      else {
        let err26 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.reminder !== void 0) {
      let data15 = data.reminder, _errs33 = errors, valid2 = !1, passing1 = null, _errs34 = errors;
      validate89(data15, { instancePath: instancePath + "/reminder", parentData: data, parentDataProperty: "reminder", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
      var _valid1 = _errs34 === errors;
      if (_valid1) {
        valid2 = !0, passing1 = 0;
        var props1 = {};
        props1.remindAt = !0, props1.dismissOnIncomingMessage = !0;
      }
      let _errs35 = errors;
      if (data15 !== null) {
        let err27 = { instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/oneOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid1 = _errs35 === errors;
      if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
        errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.snooze !== void 0) {
      let data16 = data.snooze, _errs38 = errors, valid3 = !1, passing2 = null, _errs39 = errors;
      validate91(data16, { instancePath: instancePath + "/snooze", parentData: data, parentDataProperty: "snooze", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      var _valid2 = _errs39 === errors;
      if (_valid2) {
        valid3 = !0, passing2 = 0;
        var props2 = {};
        props2.snoozeUntil = !0, props2.userSnoozedAt = !0;
      }
      let _errs40 = errors;
      if (data16 !== null) {
        let err29 = { instancePath: instancePath + "/snooze", schemaPath: "#/properties/snooze/oneOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      var _valid2 = _errs40 === errors;
      if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
        errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null);
      else {
        let err30 = { instancePath: instancePath + "/snooze", schemaPath: "#/properties/snooze/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.isArchived !== void 0 && typeof data.isArchived != "boolean") {
      let err31 = { instancePath: instancePath + "/isArchived", schemaPath: "#/properties/isArchived/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.isMarkedUnread !== void 0 && typeof data.isMarkedUnread != "boolean") {
      let err32 = { instancePath: instancePath + "/isMarkedUnread", schemaPath: "#/properties/isMarkedUnread/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.isMuted !== void 0 && typeof data.isMuted != "boolean") {
      let err33 = { instancePath: instancePath + "/isMuted", schemaPath: "#/properties/isMuted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.isPinned !== void 0 && typeof data.isPinned != "boolean") {
      let err34 = { instancePath: instancePath + "/isPinned", schemaPath: "#/properties/isPinned/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.isLowPriority !== void 0 && typeof data.isLowPriority != "boolean") {
      let err35 = { instancePath: instancePath + "/isLowPriority", schemaPath: "#/properties/isLowPriority/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.messageExpirySeconds !== void 0) {
      let data22 = data.messageExpirySeconds;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22)) && data22 !== null) {
        let err36 = { instancePath: instancePath + "/messageExpirySeconds", schemaPath: "#/properties/messageExpirySeconds/type", keyword: "type", params: { type: schema29.properties.messageExpirySeconds.type } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data22 == "number" && (data22 < 0 || isNaN(data22))) {
        let err37 = { instancePath: instancePath + "/messageExpirySeconds", schemaPath: "#/properties/messageExpirySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.capabilities !== void 0 && (validate93(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.labels !== void 0) {
      let data24 = data.labels;
      if (Array.isArray(data24)) {
        let len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate71(data24[i0], { instancePath: instancePath + "/labels/" + i0, parentData: data24, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      } else {
        let err38 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.merge !== void 0 && (validate132(data.merge, { instancePath: instancePath + "/merge", parentData: data, parentDataProperty: "merge", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length)), data.mergedIntoChatID !== void 0) {
      let data27 = data.mergedIntoChatID;
      if (typeof data27 == "string") {
        if (func2(data27) < 1) {
          let err39 = { instancePath: instancePath + "/mergedIntoChatID", schemaPath: "#/properties/mergedIntoChatID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/mergedIntoChatID", schemaPath: "#/properties/mergedIntoChatID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { id: !0, accountID: !0, network: !0, title: !0, type: !0, participants: !0, unreadCount: !0, localChatID: !0, description: !0, imgURL: !0, isReadOnly: !0, lastActivity: !0, unreadMentionsCount: !0, lastReadMessageSortKey: !0, draft: !0, reminder: !0, snooze: !0, isArchived: !0, isMarkedUnread: !0, isMuted: !0, isPinned: !0, isLowPriority: !0, messageExpirySeconds: !0, capabilities: !0, labels: !0, merge: !0, mergedIntoChatID: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema49 = { type: "object", required: ["id", "chatID", "accountID", "senderID", "timestamp", "sortKey"], properties: { id: { type: "string", minLength: 1 }, chatID: { type: "string", minLength: 1 }, accountID: { type: "string", minLength: 1 }, senderID: { type: "string", minLength: 1 }, timestamp: { type: "string", format: "date-time" }, sortKey: { type: "string", minLength: 1 }, senderName: { type: "string" }, type: { $ref: "schema:MessageType" }, text: { type: "string" }, editedTimestamp: { type: "string", format: "date-time" }, isSender: { type: "boolean" }, sendStatus: { $ref: "schema:SendStatus" }, isHidden: { type: "boolean" }, isDeleted: { type: "boolean" }, attachments: { type: "array", items: { $ref: "schema:Attachment" } }, isUnread: { type: "boolean" }, linkedMessageID: { type: "string", minLength: 1 }, mentions: { type: ["array", "null"], items: { type: "string" } }, links: { type: "array", items: { $ref: "schema:LinkPreview" } }, reactions: { type: "array", items: { $ref: "schema:Reaction" } }, seen: { $ref: "schema:MessageSeen" } }, $id: "schema:Message" };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && (validate139(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!formats0.test(data1)) {
          let err2 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.internalError !== void 0 && typeof data.internalError != "string") {
      let err6 = { instancePath: instancePath + "/internalError", schemaPath: "#/properties/internalError/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.deliveredToUsers !== void 0) {
      let data5 = data.deliveredToUsers;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err7 = { instancePath: instancePath + "/deliveredToUsers/" + i0, schemaPath: "#/properties/deliveredToUsers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/deliveredToUsers", schemaPath: "#/properties/deliveredToUsers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { status: !0, timestamp: !0, reason: !0, message: !0, internalError: !0, deliveredToUsers: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transcription === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transcription" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.engine === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.transcription !== void 0 && typeof data.transcription != "string") {
      let err2 = { instancePath: instancePath + "/transcription", schemaPath: "#/properties/transcription/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.engine !== void 0 && typeof data.engine != "string") {
      let err3 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: { transcription: !0, engine: !0, language: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && (validate143(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.srcURL !== void 0) {
      let data2 = data.srcURL;
      if (typeof data2 == "string") {
        if (!formats2.test(data2)) {
          let err3 = { instancePath: instancePath + "/srcURL", schemaPath: "#/properties/srcURL/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/srcURL", schemaPath: "#/properties/srcURL/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mimeType !== void 0 && typeof data.mimeType != "string") {
      let err5 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err6 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.fileSize !== void 0) {
      let data5 = data.fileSize;
      if (typeof data5 == "number") {
        if (data5 < 0 || isNaN(data5)) {
          let err7 = { instancePath: instancePath + "/fileSize", schemaPath: "#/properties/fileSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.isGif !== void 0 && typeof data.isGif != "boolean") {
      let err9 = { instancePath: instancePath + "/isGif", schemaPath: "#/properties/isGif/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.isSticker !== void 0 && typeof data.isSticker != "boolean") {
      let err10 = { instancePath: instancePath + "/isSticker", schemaPath: "#/properties/isSticker/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.isVoiceNote !== void 0 && typeof data.isVoiceNote != "boolean") {
      let err11 = { instancePath: instancePath + "/isVoiceNote", schemaPath: "#/properties/isVoiceNote/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.duration !== void 0) {
      let data9 = data.duration;
      if (typeof data9 == "number") {
        if (data9 < 0 || isNaN(data9)) {
          let err12 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.transcription !== void 0 && (validate145(data.transcription, { instancePath: instancePath + "/transcription", parentData: data, parentDataProperty: "transcription", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.posterImg !== void 0) {
      let data11 = data.posterImg;
      if (typeof data11 == "string") {
        if (!formats2.test(data11)) {
          let err14 = { instancePath: instancePath + "/posterImg", schemaPath: "#/properties/posterImg/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/posterImg", schemaPath: "#/properties/posterImg/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.size !== void 0 && (validate85(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: { type: !0, id: !0, srcURL: !0, mimeType: !0, fileName: !0, fileSize: !0, isGif: !0, isSticker: !0, isVoiceNote: !0, duration: !0, transcription: !0, posterImg: !0, size: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (!formats2.test(data0)) {
          let err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.originalURL !== void 0) {
      let data2 = data.originalURL;
      if (typeof data2 == "string") {
        if (!formats2.test(data2)) {
          let err5 = { instancePath: instancePath + "/originalURL", schemaPath: "#/properties/originalURL/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/originalURL", schemaPath: "#/properties/originalURL/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.favicon !== void 0) {
      let data3 = data.favicon;
      if (typeof data3 == "string") {
        if (!formats2.test(data3)) {
          let err7 = { instancePath: instancePath + "/favicon", schemaPath: "#/properties/favicon/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/favicon", schemaPath: "#/properties/favicon/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.img !== void 0) {
      let data4 = data.img;
      if (typeof data4 == "string") {
        if (!formats2.test(data4)) {
          let err9 = { instancePath: instancePath + "/img", schemaPath: "#/properties/img/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/img", schemaPath: "#/properties/img/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.imgSize !== void 0 && (validate85(data.imgSize, { instancePath: instancePath + "/imgSize", parentData: data, parentDataProperty: "imgSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.summary !== void 0 && typeof data.summary != "string") {
      let err11 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: { url: !0, title: !0, originalURL: !0, favicon: !0, img: !0, imgSize: !0, summary: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reactionKey === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reactionKey" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.participantID === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participantID" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reactionKey !== void 0) {
      let data1 = data.reactionKey;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err5 = { instancePath: instancePath + "/reactionKey", schemaPath: "#/properties/reactionKey/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/reactionKey", schemaPath: "#/properties/reactionKey/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.participantID !== void 0) {
      let data2 = data.participantID;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/participantID", schemaPath: "#/properties/participantID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/participantID", schemaPath: "#/properties/participantID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.imgURL !== void 0) {
      let data3 = data.imgURL;
      if (typeof data3 == "string") {
        if (!formats2.test(data3)) {
          let err9 = { instancePath: instancePath + "/imgURL", schemaPath: "#/properties/imgURL/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/imgURL", schemaPath: "#/properties/imgURL/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.emoji !== void 0 && typeof data.emoji != "boolean") {
      let err11 = { instancePath: instancePath + "/emoji", schemaPath: "#/properties/emoji/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { id: !0, reactionKey: !0, participantID: !0, imgURL: !0, emoji: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0], _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
      if (typeof data0 != "boolean") {
        let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      let _errs6 = errors;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/oneOf/1/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (typeof data == "string") {
    if (!formats0.test(data)) {
      let err1 = { instancePath, schemaPath: "#/oneOf/1/format", keyword: "format", params: { format: "date-time" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs5 = errors;
    validate155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else if (_valid0) {
      valid0 = !0, passing0 = 2;
      var props0 = !0;
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate154.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate154.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.chatID === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accountID === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountID" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.senderID === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "senderID" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timestamp === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sortKey === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sortKey" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.chatID !== void 0) {
      let data1 = data.chatID;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/chatID", schemaPath: "#/properties/chatID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/chatID", schemaPath: "#/properties/chatID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.accountID !== void 0) {
      let data2 = data.accountID;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err10 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/accountID", schemaPath: "#/properties/accountID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.senderID !== void 0) {
      let data3 = data.senderID;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err12 = { instancePath: instancePath + "/senderID", schemaPath: "#/properties/senderID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/senderID", schemaPath: "#/properties/senderID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data4 = data.timestamp;
      if (typeof data4 == "string") {
        if (!formats0.test(data4)) {
          let err14 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.sortKey !== void 0) {
      let data5 = data.sortKey;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err16 = { instancePath: instancePath + "/sortKey", schemaPath: "#/properties/sortKey/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/sortKey", schemaPath: "#/properties/sortKey/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.senderName !== void 0 && typeof data.senderName != "string") {
      let err18 = { instancePath: instancePath + "/senderName", schemaPath: "#/properties/senderName/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.type !== void 0 && (validate136(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length)), data.text !== void 0 && typeof data.text != "string") {
      let err19 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.editedTimestamp !== void 0) {
      let data9 = data.editedTimestamp;
      if (typeof data9 == "string") {
        if (!formats0.test(data9)) {
          let err20 = { instancePath: instancePath + "/editedTimestamp", schemaPath: "#/properties/editedTimestamp/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/editedTimestamp", schemaPath: "#/properties/editedTimestamp/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.isSender !== void 0 && typeof data.isSender != "boolean") {
      let err22 = { instancePath: instancePath + "/isSender", schemaPath: "#/properties/isSender/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.sendStatus !== void 0 && (validate138(data.sendStatus, { instancePath: instancePath + "/sendStatus", parentData: data, parentDataProperty: "sendStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length)), data.isHidden !== void 0 && typeof data.isHidden != "boolean") {
      let err23 = { instancePath: instancePath + "/isHidden", schemaPath: "#/properties/isHidden/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.isDeleted !== void 0 && typeof data.isDeleted != "boolean") {
      let err24 = { instancePath: instancePath + "/isDeleted", schemaPath: "#/properties/isDeleted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.attachments !== void 0) {
      let data14 = data.attachments;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate142(data14[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.isUnread !== void 0 && typeof data.isUnread != "boolean") {
      let err26 = { instancePath: instancePath + "/isUnread", schemaPath: "#/properties/isUnread/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.linkedMessageID !== void 0) {
      let data17 = data.linkedMessageID;
      if (typeof data17 == "string") {
        if (func2(data17) < 1) {
          let err27 = { instancePath: instancePath + "/linkedMessageID", schemaPath: "#/properties/linkedMessageID/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/linkedMessageID", schemaPath: "#/properties/linkedMessageID/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.mentions !== void 0) {
      let data18 = data.mentions;
      if (!Array.isArray(data18) && data18 !== null) {
        let err29 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: schema49.properties.mentions.type } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data18[i1] != "string") {
            let err30 = { instancePath: instancePath + "/mentions/" + i1, schemaPath: "#/properties/mentions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
      }
    }
    if (data.links !== void 0) {
      let data20 = data.links;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate149(data20[i2], { instancePath: instancePath + "/links/" + i2, parentData: data20, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length);
      } else {
        let err31 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.reactions !== void 0) {
      let data22 = data.reactions;
      if (Array.isArray(data22)) {
        let len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate152(data22[i3], { instancePath: instancePath + "/reactions/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    data.seen !== void 0 && (validate154(data.seen, { instancePath: instancePath + "/seen", parentData: data, parentDataProperty: "seen", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: { id: !0, chatID: !0, accountID: !0, senderID: !0, timestamp: !0, sortKey: !0, senderName: !0, type: !0, text: !0, editedTimestamp: !0, isSender: !0, sendStatus: !0, isHidden: !0, isDeleted: !0, attachments: !0, isUnread: !0, linkedMessageID: !0, mentions: !0, links: !0, reactions: !0, seen: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^(?:local)?mxc://", "u"), pattern4 = new RegExp("^[^/\\s]+/[^/\\s]+", "u"), pattern5 = new RegExp("^[\\w+/-]*={0,2}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.now !== void 0) {
      let data0 = data.now;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err1 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data1 = data.accounts;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/accounts/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.logins !== void 0) {
      let data3 = data.logins;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate63(data3[i1], { instancePath: instancePath + "/logins/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/logins", schemaPath: "#/properties/logins/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data5 = data.contacts;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key1 in data5) {
          let data6 = data5[key1];
          if (Array.isArray(data6)) {
            let len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate60(data6[i2], { instancePath: instancePath + "/contacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
          } else {
            let err5 = { instancePath: instancePath + "/contacts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/contacts/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        let err6 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data8 = data.labels;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate71(data8[i3], { instancePath: instancePath + "/labels/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.chats !== void 0) {
      let data10 = data.chats;
      if (Array.isArray(data10)) {
        let len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate73(data10[i4], { instancePath: instancePath + "/chats/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/chats", schemaPath: "#/properties/chats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.messages !== void 0) {
      let data12 = data.messages;
      if (Array.isArray(data12)) {
        let len5 = data12.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate135(data12[i5], { instancePath: instancePath + "/messages/" + i5, parentData: data12, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.files !== void 0) {
      let data14 = data.files;
      if (Array.isArray(data14)) {
        let len6 = data14.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data15 = data14[i6];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.url === void 0) {
              let err10 = { instancePath: instancePath + "/files/" + i6, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "url" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data15.mimeType === void 0) {
              let err11 = { instancePath: instancePath + "/files/" + i6, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "mimeType" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data15.base64 === void 0) {
              let err12 = { instancePath: instancePath + "/files/" + i6, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "base64" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            for (let key2 in data15)
              if (!(key2 === "url" || key2 === "mimeType" || key2 === "fileName" || key2 === "base64")) {
                let err13 = { instancePath: instancePath + "/files/" + i6, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data15.url !== void 0) {
              let data16 = data15.url;
              if (typeof data16 == "string") {
                if (!pattern3.test(data16)) {
                  let err14 = { instancePath: instancePath + "/files/" + i6 + "/url", schemaPath: "#/properties/files/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:local)?mxc://" } };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                let err15 = { instancePath: instancePath + "/files/" + i6 + "/url", schemaPath: "#/properties/files/items/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data15.mimeType !== void 0) {
              let data17 = data15.mimeType;
              if (typeof data17 == "string") {
                if (!pattern4.test(data17)) {
                  let err16 = { instancePath: instancePath + "/files/" + i6 + "/mimeType", schemaPath: "#/properties/files/items/properties/mimeType/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+/[^/\\s]+" } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/files/" + i6 + "/mimeType", schemaPath: "#/properties/files/items/properties/mimeType/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data15.fileName !== void 0 && typeof data15.fileName != "string") {
              let err18 = { instancePath: instancePath + "/files/" + i6 + "/fileName", schemaPath: "#/properties/files/items/properties/fileName/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data15.base64 !== void 0) {
              let data19 = data15.base64;
              if (typeof data19 == "string") {
                if (!pattern5.test(data19)) {
                  let err19 = { instancePath: instancePath + "/files/" + i6 + "/base64", schemaPath: "#/properties/files/items/properties/base64/pattern", keyword: "pattern", params: { pattern: "^[\\w+/-]*={0,2}$" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/files/" + i6 + "/base64", schemaPath: "#/properties/files/items/properties/base64/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/files/" + i6, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.people !== void 0) {
      let data20 = data.people;
      if (Array.isArray(data20)) {
        let len7 = data20.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data21 = data20[i7];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.userID === void 0) {
              let err23 = { instancePath: instancePath + "/people/" + i7, schemaPath: "#/properties/people/items/required", keyword: "required", params: { missingProperty: "userID" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data21.homeserver === void 0) {
              let err24 = { instancePath: instancePath + "/people/" + i7, schemaPath: "#/properties/people/items/required", keyword: "required", params: { missingProperty: "homeserver" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data21.email === void 0) {
              let err25 = { instancePath: instancePath + "/people/" + i7, schemaPath: "#/properties/people/items/required", keyword: "required", params: { missingProperty: "email" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key3 in data21)
              if (!(key3 === "userID" || key3 === "homeserver" || key3 === "email" || key3 === "recoveryKey" || key3 === "devices")) {
                let err26 = { instancePath: instancePath + "/people/" + i7, schemaPath: "#/properties/people/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data21.userID !== void 0 && typeof data21.userID != "string") {
              let err27 = { instancePath: instancePath + "/people/" + i7 + "/userID", schemaPath: "#/properties/people/items/properties/userID/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data21.homeserver !== void 0) {
              let data23 = data21.homeserver;
              if (typeof data23 == "string") {
                if (!formats2.test(data23)) {
                  let err28 = { instancePath: instancePath + "/people/" + i7 + "/homeserver", schemaPath: "#/properties/people/items/properties/homeserver/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/people/" + i7 + "/homeserver", schemaPath: "#/properties/people/items/properties/homeserver/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data21.email !== void 0) {
              let data24 = data21.email;
              if (typeof data24 == "string") {
                if (!formats38.test(data24)) {
                  let err30 = { instancePath: instancePath + "/people/" + i7 + "/email", schemaPath: "#/properties/people/items/properties/email/format", keyword: "format", params: { format: "email" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/people/" + i7 + "/email", schemaPath: "#/properties/people/items/properties/email/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data21.recoveryKey !== void 0 && typeof data21.recoveryKey != "string") {
              let err32 = { instancePath: instancePath + "/people/" + i7 + "/recoveryKey", schemaPath: "#/properties/people/items/properties/recoveryKey/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data21.devices !== void 0) {
              let data26 = data21.devices;
              if (Array.isArray(data26)) {
                let len8 = data26.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data27 = data26[i8];
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.id === void 0) {
                      let err33 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8, schemaPath: "#/properties/people/items/properties/devices/items/required", keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    if (data27.name === void 0) {
                      let err34 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8, schemaPath: "#/properties/people/items/properties/devices/items/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    for (let key4 in data27)
                      if (!(key4 === "id" || key4 === "name" || key4 === "lacksSecrets")) {
                        let err35 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8, schemaPath: "#/properties/people/items/properties/devices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                      }
                    if (data27.id !== void 0 && typeof data27.id != "string") {
                      let err36 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8 + "/id", schemaPath: "#/properties/people/items/properties/devices/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                    if (data27.name !== void 0 && typeof data27.name != "string") {
                      let err37 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8 + "/name", schemaPath: "#/properties/people/items/properties/devices/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                    if (data27.lacksSecrets !== void 0 && typeof data27.lacksSecrets != "boolean") {
                      let err38 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8 + "/lacksSecrets", schemaPath: "#/properties/people/items/properties/devices/items/properties/lacksSecrets/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  } else {
                    let err39 = { instancePath: instancePath + "/people/" + i7 + "/devices/" + i8, schemaPath: "#/properties/people/items/properties/devices/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
              } else {
                let err40 = { instancePath: instancePath + "/people/" + i7 + "/devices", schemaPath: "#/properties/people/items/properties/devices/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/people/" + i7, schemaPath: "#/properties/people/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.setup !== void 0) {
      let data31 = data.setup;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.userID === void 0) {
          let err43 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "userID" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data31.deviceID === void 0) {
          let err44 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "deviceID" } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data31.homeserver === void 0) {
          let err45 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "homeserver" } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data31.recoveryKey === void 0) {
          let err46 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "recoveryKey" } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (let key5 in data31)
          if (!(key5 === "userID" || key5 === "deviceID" || key5 === "homeserver" || key5 === "recoveryKey")) {
            let err47 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        if (data31.userID !== void 0 && typeof data31.userID != "string") {
          let err48 = { instancePath: instancePath + "/setup/userID", schemaPath: "#/properties/setup/properties/userID/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data31.deviceID !== void 0 && typeof data31.deviceID != "string") {
          let err49 = { instancePath: instancePath + "/setup/deviceID", schemaPath: "#/properties/setup/properties/deviceID/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data31.homeserver !== void 0) {
          let data34 = data31.homeserver;
          if (typeof data34 == "string") {
            if (!formats2.test(data34)) {
              let err50 = { instancePath: instancePath + "/setup/homeserver", schemaPath: "#/properties/setup/properties/homeserver/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          } else {
            let err51 = { instancePath: instancePath + "/setup/homeserver", schemaPath: "#/properties/setup/properties/homeserver/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data31.recoveryKey !== void 0 && typeof data31.recoveryKey != "string") {
          let err52 = { instancePath: instancePath + "/setup/recoveryKey", schemaPath: "#/properties/setup/properties/recoveryKey/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        let err53 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    let err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

export const seed: Validator = validator0;
