# frozen_string_literal: true

# List access tokens: GET /AccessToken/{appKey}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
# A reply with status 200 reports a failure unless its code is 200.

require 'erb'
require 'net/http'

app_key = ENV.fetch('ZSGF_APP_KEY')
uri = URI("#{ENV.fetch('ZSGF_BASE_URL')}/AccessToken/#{ERB::Util.url_encode(app_key)}")
uri.query = URI.encode_www_form(userId: 20001, skip: 0, take: 20)

request = Net::HTTP::Get.new(uri)
request['Authorization'] = "Bearer #{ENV.fetch('ZSGF_ACCESS_TOKEN')}"

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
