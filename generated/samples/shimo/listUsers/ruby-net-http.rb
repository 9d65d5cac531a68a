# frozen_string_literal: true

# List users and the state of their seats: GET /sdk/v2/api/license/users
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# The signature needs the scope 'license'.

require 'net/http'

uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/license/users")
uri.query = URI.encode_www_form(page: 1, size: 30)

request = Net::HTTP::Get.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
