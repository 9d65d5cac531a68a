# frozen_string_literal: true

# Create an access token: POST /AccessToken/{appKey}
#
# Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
# A reply with status 200 reports a failure unless its code is 200.

require 'erb'
require 'json'
require 'net/http'

app_key = ENV.fetch('ZSGF_APP_KEY')
uri = URI("#{ENV.fetch('ZSGF_BASE_URL')}/AccessToken/#{ERB::Util.url_encode(app_key)}")

request = Net::HTTP::Post.new(uri)
request['Authorization'] = "Bearer #{ENV.fetch('ZSGF_ACCESS_TOKEN')}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  title: '数据同步',
  tags: '后台',
  userID: 20001,
  description: '每晚同步订单',
  permissions: 'read,write',
  expireInDays: 30
})

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
