def ping
  system("ping -c 1 #{params[:host]}") # expect: command-injection
  system("ping", "-c", "1", params[:host]) # ok: command-injection
  `ping #{params[:host]}` # expect: command-injection
end
