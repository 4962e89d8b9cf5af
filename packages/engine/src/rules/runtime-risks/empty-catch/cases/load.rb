def load
  step
# expect-next: empty-catch
rescue StandardError
end

def save
  step
rescue StandardError => e # ok: empty-catch
  report(e)
end
