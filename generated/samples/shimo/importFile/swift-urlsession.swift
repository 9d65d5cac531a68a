// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.

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

let address = env("SHIMO_BASE_URL") + "/sdk/v2/api/files/v1/import"

var request = URLRequest(url: URL(string: address)!, timeoutInterval: 60)
request.httpMethod = "POST"
request.setValue(env("SHIMO_SIGNATURE"), forHTTPHeaderField: "X-Shimo-Signature")
request.setValue(env("SHIMO_TOKEN"), forHTTPHeaderField: "X-Shimo-Token")

let boundary = UUID().uuidString
var form = Data()
form += "--\(boundary)\r\n".utf8
form += "Content-Disposition: form-data; name=\"fileId\"\r\n\r\n".utf8
form += "file1001".utf8
form += "\r\n".utf8
form += "--\(boundary)\r\n".utf8
form += "Content-Disposition: form-data; name=\"type\"\r\n\r\n".utf8
form += "document".utf8
form += "\r\n".utf8
form += "--\(boundary)\r\n".utf8
form += "Content-Disposition: form-data; name=\"file\"; filename=\"测试.docx\"\r\nContent-Type: application/octet-stream\r\n\r\n".utf8
form += try Data(contentsOf: URL(fileURLWithPath: "测试.docx"))
form += "\r\n".utf8
form += "--\(boundary)--\r\n".utf8
request.setValue("multipart/form-data; boundary=\(boundary)", forHTTPHeaderField: "Content-Type")
request.httpBody = form

let (data, response) = try await URLSession.shared.data(for: request)
let reply = String(decoding: data, as: UTF8.self)
let status = (response as! HTTPURLResponse).statusCode
guard (200..<300).contains(status) else {
    FileHandle.standardError.write(Data("HTTP \(status): \(reply)\n".utf8))
    exit(1)
}
print(reply)
