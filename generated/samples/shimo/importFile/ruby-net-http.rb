# frozen_string_literal: true

# Start the import of a file: POST /sdk/v2/api/files/v1/import
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# Sends 测试.docx from the working directory.
# A reply with status 200 reports a failure unless its status is 0.

require 'net/http'

uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/files/v1/import")

request = Net::HTTP::Post.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')
request.set_form([
  ['fileId', 'file1001'],
  ['type', 'document'],
  ['file', File.open('测试.docx', 'rb'), { filename: '测试.docx' }]
], 'multipart/form-data')

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
