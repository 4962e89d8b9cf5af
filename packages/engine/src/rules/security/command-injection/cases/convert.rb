name = params[:name]
size = Integer(params[:size])
system("convert #{name} out.png") # expect: command-injection
system("convert in.png -resize #{size} out.png") # ok: command-injection
