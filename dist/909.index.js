export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/**
 * The action. Sets the exit code, which stays 2 until report, summary and outputs have been written; never throws.
 * @param workerUrl where the third door stands.
 */
async function action(workerUrl) {
    process.exitCode = 2;
    // The AWS SDK warns on Node 20, which we hold it to: https://github.com/aws/aws-sdk-js-v3/blob/main/README.md#nodejs-versions
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
    try {
        const { checkEvent } = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(377), __webpack_require__.e(27), __webpack_require__.e(789), __webpack_require__.e(151), __webpack_require__.e(633), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 4023));
        process.exitCode = await checkEvent(process.env, workerUrl, print);
    }
    catch (error) {
        const { failureAnnotation } = await Promise.all(/* import() */[__webpack_require__.e(27), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 1957));
        await print(failureAnnotation(error));
    }
}
const print = (text) => new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
});


/***/ })

};
