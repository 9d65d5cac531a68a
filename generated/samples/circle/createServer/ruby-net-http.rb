# frozen_string_literal: true

# Create a community: POST /{org_name}/{app_name}/circle/server
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

require 'erb'
require 'json'
require 'net/http'

org_name = ENV.fetch('CIRCLE_ORG_NAME')
app_name = ENV.fetch('CIRCLE_APP_NAME')
uri = URI("#{ENV.fetch('CIRCLE_BASE_URL')}/#{ERB::Util.url_encode(org_name)}/#{ERB::Util.url_encode(app_name)}/circle/server")

request = Net::HTTP::Post.new(uri)
request['Authorization'] = "Bearer #{ENV.fetch('CIRCLE_APP_TOKEN')}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  owner: 'user1',
  name: 'server',
  type: 0,
  icon_url: 'http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
  background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
  description: 'community',
  default_channel_category_name: 'category0',
  default_channel_name: 'channel0',
  custom: 'custom'
})

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
