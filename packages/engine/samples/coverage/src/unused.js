"use strict";

exports.never = function never(value) {
  return value + 1;
};
