# What ruby-oembed makes of an address, by discovery, as JSON: the class of the answer and its fields.
#
# ruby ruby-oembed.rb <address> <format>
require "json"
require "oembed"

address, format = ARGV
answer = OEmbed::ProviderDiscovery.get(address, format: format.to_sym, maxwidth: 500)
puts JSON.generate(answer.fields.merge("class" => answer.class.name))
