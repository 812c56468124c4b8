// `npm ci` must download no browser: what is measured is given with --chromium.
module.exports = { skipDownload: true };
