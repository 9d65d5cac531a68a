# frozen_string_literal: true

# Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values
#
# Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

require 'erb'
require 'json'
require 'net/http'

file_id = 'qeK4Xdxvxg8jF5gz'
uri = URI("#{ENV.fetch('SHIMO_BASE_URL')}/sdk/v2/api/files/#{ERB::Util.url_encode(file_id)}/sheets/values")

request = Net::HTTP::Post.new(uri)
request['X-Shimo-Signature'] = ENV.fetch('SHIMO_SIGNATURE')
request['X-Shimo-Token'] = ENV.fetch('SHIMO_TOKEN')
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  range: '工作表1!A1:C3',
  resource: {
    values: [
      ['第一行第一列的值', '第一行第二列的值'],
      ['第二行第一列的值', '第二行第二列的值']
    ]
  }
})

response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 60) do |http|
  http.request(request)
end
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)
puts "HTTP #{response.code}"
