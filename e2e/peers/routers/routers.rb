# `ruby routers.rb NAME PORT`: a server whose one path is /chat, as a framework of Ruby routes it.
require "rack"
require "webrick"

LANDED = "landed"
LANDING = ->(_) { [200, { "content-type" => "text/plain" }, [LANDED]] }

def sinatra
  require "sinatra/base"
  Class.new(Sinatra::Base) { get("/chat") { LANDED } }
end

def rails
  require "action_controller"
  ActionDispatch::Routing::RouteSet.new.tap { |routes| routes.draw { yield self } }
end

app = case ARGV[0]
      when "Sinatra" then sinatra
      when "Rails" then rails { |map| map.get "/chat(.:format)", to: LANDING }
      when "Rails (mounted)" then rails { |map| map.mount LANDING => "/chat" }
      end
quiet = { Logger: WEBrick::Log.new(File::NULL), AccessLog: [] }
Rack::Handler::WEBrick.run(app, Host: "127.0.0.1", Port: ARGV[1].to_i, **quiet)
