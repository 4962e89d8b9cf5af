def work
  step
rescue Exception => e # expect: broad-rescue
  log(e)
end

def other
  step
rescue StandardError => e # ok: broad-rescue
  log(e)
end

def again
  step
rescue Exception => e # ok: broad-rescue
  log(e)
  raise
end
