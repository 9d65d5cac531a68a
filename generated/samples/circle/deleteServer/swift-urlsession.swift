// Delete a community: DELETE /{org_name}/{app_name}/circle/server/{server_id}
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

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

let orgName = env("CIRCLE_ORG_NAME")
let appName = env("CIRCLE_APP_NAME")
let serverId = "19SW5Q85jHxxxxx6T5kexvn"
let address = env("CIRCLE_BASE_URL") + "/\(encode(orgName))/\(encode(appName))/circle/server/\(encode(serverId))"

var request = URLRequest(url: URL(string: address)!, timeoutInterval: 60)
request.httpMethod = "DELETE"
request.setValue("Bearer \(env("CIRCLE_APP_TOKEN"))", forHTTPHeaderField: "Authorization")

let (data, response) = try await URLSession.shared.data(for: request)
let reply = String(decoding: data, as: UTF8.self)
let status = (response as! HTTPURLResponse).statusCode
guard (200..<300).contains(status) else {
    FileHandle.standardError.write(Data("HTTP \(status): \(reply)\n".utf8))
    exit(1)
}
print(reply)
