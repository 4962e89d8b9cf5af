class UsersController < ApplicationController
  def index
    @users = User.where("name = '#{params[:name]}'") # expect: sql-injection
    @others = User.where("name = ?", params[:name]) # ok: sql-injection
    @rows = connection.execute("SELECT * FROM users WHERE id = #{params[:id]}") # expect: sql-injection
    @safe = connection.execute("SELECT * FROM users WHERE id = #{params[:id].to_i}") # ok: sql-injection
  end
end
