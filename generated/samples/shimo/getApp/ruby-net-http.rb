# frozen_string_literal: true

# Get an app's details and license: GET /sdk/v2/api/license/apps/{appId}
#
# Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# The signature needs the scope 'license'.

require 'erb'
require 'net/http'

app_id = ENV.fetch('SHIMO_APP_ID')
uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/license/apps/#{ERB::Util.url_encode(app_id)}")

request = Net::HTTP::Get.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
