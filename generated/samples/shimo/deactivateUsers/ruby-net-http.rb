# frozen_string_literal: true

# Cancel users' seats: POST /sdk/v2/api/license/users/deactivate
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# The signature needs the scope 'license'.

require 'json'
require 'net/http'

uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/license/users/deactivate")

request = Net::HTTP::Post.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')
request['Content-Type'] = 'application/json'
request.body = JSON.generate({ userIds: ['1', '2'] })

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts "HTTP #{response.code}"
