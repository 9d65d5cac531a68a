# frozen_string_literal: true

# Open the preview page of a file: GET /sdk/v2/api/cloud-files/{fileId}/page
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

require 'erb'
require 'net/http'

file_id = 'qeK4Xdxvxg8jF5gz'
uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/cloud-files/#{ERB::Util.url_encode(file_id)}/page")
uri.query = URI.encode_www_form(lang: 'zh-CN', signature: ENV.fetch('SHIMO_SIGNATURE'), token: ENV.fetch('SHIMO_TOKEN'))

request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
