# frozen_string_literal: true

# Get the progress of an import: POST /sdk/v2/api/files/v1/import/progress
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
# A reply with status 200 reports a failure unless its status is 0.

require 'net/http'

uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/files/v1/import/progress")
uri.query = URI.encode_www_form(taskId: 'TnJdQS8Wk70wNHuB')

request = Net::HTTP::Post.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts response.body
