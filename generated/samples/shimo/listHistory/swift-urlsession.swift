// List a file's history: GET /sdk/v2/shimo-files/{fileId}/doc-sidebar-info
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

func env(_ name: String) -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else {
        fatalError("Set \(name) in the environment")
    }
    return value
}

func encode(_ value: String) -> String {
    let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return value.addingPercentEncoding(withAllowedCharacters: unreserved)!
}

let fileId = "qeK4Xdxvxg8jF5gz"
let address = env("SHIMO_BASE_URL") + "/sdk/v2/shimo-files/\(encode(fileId))/doc-sidebar-info"
    + "?pageSize=10"
    + "&count=0"
    + "&historyType=1"

var request = URLRequest(url: URL(string: address)!, timeoutInterval: 60)
request.httpMethod = "GET"
request.setValue(env("SHIMO_SIGNATURE"), forHTTPHeaderField: "X-Shimo-Signature")
request.setValue(env("SHIMO_TOKEN"), forHTTPHeaderField: "X-Shimo-Token")

let (data, response) = try await URLSession.shared.data(for: request)
let reply = String(decoding: data, as: UTF8.self)
let status = (response as! HTTPURLResponse).statusCode
guard (200..<300).contains(status) else {
    FileHandle.standardError.write(Data("HTTP \(status): \(reply)\n".utf8))
    exit(1)
}
print(reply)
