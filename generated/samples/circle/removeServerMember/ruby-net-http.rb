# frozen_string_literal: true

# Remove a member from a community: POST /{org_name}/{app_name}/circle/server/{server_id}/user/remove
#
# Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

require 'erb'
require 'net/http'

org_name = ENV.fetch('CIRCLE_ORG_NAME')
app_name = ENV.fetch('CIRCLE_APP_NAME')
server_id = '19SW5Q85jHxxxxx6T5kexvn'
uri = URI("#{ENV.fetch('CIRCLE_BASE_URL')}/#{ERB::Util.url_encode(org_name)}/#{ERB::Util.url_encode(app_name)}/circle/server/#{ERB::Util.url_encode(server_id)}/user/remove")
uri.query = URI.encode_www_form(userId: 'user1')

request = Net::HTTP::Post.new(uri)
request['Authorization'] = "Bearer #{ENV.fetch('CIRCLE_APP_TOKEN')}"

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
