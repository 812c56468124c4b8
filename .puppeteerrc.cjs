// `npm ci` must download no browser: see "Browser" in the README.
module.exports = { skipDownload: true };
