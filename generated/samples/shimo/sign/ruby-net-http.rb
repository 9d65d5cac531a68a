# frozen_string_literal: true

# Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
#
# Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
# SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
# SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.

require 'base64'
require 'json'
require 'openssl'

def encode(part)
  Base64.urlsafe_encode64(part, padding: false)
end

scope = ENV['SHIMO_SIGNATURE_SCOPE']
lifetime = scope == 'license' ? 4 * 60 : 24 * 60 * 60
exp = Integer(ENV.fetch('SHIMO_SIGNATURE_EXP', Time.now.to_i + lifetime))

header = { alg: 'HS256', typ: 'JWT', kid: ENV.fetch('SHIMO_APP_ID') }
claims = { exp: exp, scope: scope }.compact
token = "#{encode(JSON.generate(header))}.#{encode(JSON.generate(claims))}"
puts "#{token}.#{encode(OpenSSL::HMAC.digest('SHA256', ENV.fetch('SHIMO_APP_SECRET'), token))}"
