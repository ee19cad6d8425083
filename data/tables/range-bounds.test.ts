import { describe, expect, it } from "vitest";
import { isInUse, isOfProtocol, isRegistrable } from "./range-bounds.ts";

/** RFC 6455 §7.4.2, at both ends of each range. */
describe.each([
  [0, { inUse: false, ofProtocol: true, registrable: false }],
  [999, { inUse: false, ofProtocol: true, registrable: false }],
  [1000, { inUse: true, ofProtocol: true, registrable: true }],
  [2999, { inUse: true, ofProtocol: true, registrable: true }],
  [3000, { inUse: true, ofProtocol: false, registrable: true }],
  [3999, { inUse: true, ofProtocol: false, registrable: true }],
  [4000, { inUse: true, ofProtocol: false, registrable: false }],
  [4999, { inUse: true, ofProtocol: false, registrable: false }],
  [5000, { inUse: false, ofProtocol: false, registrable: false }],
])("%d", (code, { inUse, ofProtocol, registrable }) => {
  it(`is ${inUse ? "" : "not "}in use`, () => {
    expect(isInUse(code)).toBe(inUse);
  });

  it(`is ${ofProtocol ? "" : "not "}kept for the protocol`, () => {
    expect(isOfProtocol(code)).toBe(ofProtocol);
  });

  it(`can${registrable ? "" : "not"} be registered`, () => {
    expect(isRegistrable(code)).toBe(registrable);
  });
});
