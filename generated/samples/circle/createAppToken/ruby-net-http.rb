# frozen_string_literal: true

# Create an app token: POST /{org_name}/{app_name}/token
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.

require 'erb'
require 'json'
require 'net/http'

org_name = ENV.fetch('CIRCLE_ORG_NAME')
app_name = ENV.fetch('CIRCLE_APP_NAME')
uri = URI("#{ENV.fetch('CIRCLE_BASE_URL')}/#{ERB::Util.url_encode(org_name)}/#{ERB::Util.url_encode(app_name)}/token")

request = Net::HTTP::Post.new(uri)
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  grant_type: 'client_credentials',
  client_id: ENV.fetch('CIRCLE_CLIENT_ID'),
  client_secret: ENV.fetch('CIRCLE_CLIENT_SECRET'),
  ttl: 1024000
})

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
