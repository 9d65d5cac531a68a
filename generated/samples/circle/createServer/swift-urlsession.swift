// Create a community: POST /{org_name}/{app_name}/circle/server
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
let address = env("CIRCLE_BASE_URL") + "/\(encode(orgName))/\(encode(appName))/circle/server"

var request = URLRequest(url: URL(string: address)!, timeoutInterval: 60)
request.httpMethod = "POST"
request.setValue("Bearer \(env("CIRCLE_APP_TOKEN"))", forHTTPHeaderField: "Authorization")
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body: [String: Any] = [
    "owner": "user1",
    "name": "server",
    "type": 0,
    "icon_url": "http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1",
    "background_url": "http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29",
    "description": "community",
    "default_channel_category_name": "category0",
    "default_channel_name": "channel0",
    "custom": "custom",
]
request.httpBody = try JSONSerialization.data(withJSONObject: body)

let (data, response) = try await URLSession.shared.data(for: request)
let reply = String(decoding: data, as: UTF8.self)
let status = (response as! HTTPURLResponse).statusCode
guard (200..<300).contains(status) else {
    FileHandle.standardError.write(Data("HTTP \(status): \(reply)\n".utf8))
    exit(1)
}
print(reply)
