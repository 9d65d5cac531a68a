// Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
//
// Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
// SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
// SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.

import Foundation
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif

func env(_ name: String) -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else {
        fatalError("Set \(name) in the environment")
    }
    return value
}

func encode(_ data: Data) -> String {
    data.base64EncodedString()
        .replacingOccurrences(of: "+", with: "-")
        .replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
}

let environment = ProcessInfo.processInfo.environment
let license = environment["SHIMO_SIGNATURE_SCOPE"] == "license"
let lifetime = license ? 4 * 60 : 24 * 60 * 60
let exp = environment["SHIMO_SIGNATURE_EXP"] ?? String(Int(Date().timeIntervalSince1970) + lifetime)

let header = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"\(env("SHIMO_APP_ID"))\"}"
let claims = "{\"exp\":\(exp)" + (license ? ",\"scope\":\"license\"}" : "}")
let token = encode(Data(header.utf8)) + "." + encode(Data(claims.utf8))
let key = SymmetricKey(data: Data(env("SHIMO_APP_SECRET").utf8))
let mac = HMAC<SHA256>.authenticationCode(for: Data(token.utf8), using: key)
print(token + "." + encode(Data(mac)))
