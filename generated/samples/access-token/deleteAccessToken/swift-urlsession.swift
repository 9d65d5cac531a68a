// Delete an access token: DELETE /AccessToken/{appKey}/{id}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.

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

let appKey = env("ZSGF_APP_KEY")
let id = 10001
let address = env("ZSGF_BASE_URL") + "/AccessToken/\(encode(appKey))/\(id)"

var request = URLRequest(url: URL(string: address)!, timeoutInterval: 60)
request.httpMethod = "DELETE"
request.setValue("Bearer \(env("ZSGF_ACCESS_TOKEN"))", forHTTPHeaderField: "Authorization")

let (data, response) = try await URLSession.shared.data(for: request)
let reply = String(decoding: data, as: UTF8.self)
let status = (response as! HTTPURLResponse).statusCode
guard (200..<300).contains(status) else {
    FileHandle.standardError.write(Data("HTTP \(status): \(reply)\n".utf8))
    exit(1)
}
print(reply)
