# frozen_string_literal: true

# Start the export of a file: POST /sdk/v2/api/files/v1/export/{fileId}
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# A reply with status 200 reports a failure unless its status is 0.

require 'erb'
require 'json'
require 'net/http'

file_id = 'qeK4Xdxvxg8jF5gz'
uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/files/v1/export/#{ERB::Util.url_encode(file_id)}")

request = Net::HTTP::Post.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')
request['Content-Type'] = 'application/json'
request.body = JSON.generate({ type: 'docx' })

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
