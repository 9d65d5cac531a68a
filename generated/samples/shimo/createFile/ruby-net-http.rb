# frozen_string_literal: true

# Create a collaborative file: POST /sdk/v2/api/files
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

require 'json'
require 'net/http'

uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/files")
uri.query = URI.encode_www_form(lang: 'en')

request = Net::HTTP::Post.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')
request['Accept-Language'] = 'zh-CN,zh;q=0.9,en;q=0.8'
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  type: 'document',
  fileId: '83478944-8d4c-4936-baff-20ab180eb712'
})

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts "HTTP #{response.code}"
