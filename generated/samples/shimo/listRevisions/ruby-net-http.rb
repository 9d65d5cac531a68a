# frozen_string_literal: true

# List a file's revisions: GET /sdk/v2/shimo-files/{fileId}/revisions
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

require 'erb'
require 'net/http'

file_id = 'qeK4Xdxvxg8jF5gz'
uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/shimo-files/#{ERB::Util.url_encode(file_id)}/revisions")

request = Net::HTTP::Get.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
