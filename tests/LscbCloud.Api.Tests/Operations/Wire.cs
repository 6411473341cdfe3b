using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>The wire between the service and its database, which can be cut and mended while both run on.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _ends = [];
    private readonly string _host;
    private readonly int _port;
    private bool _isCut;

    public Wire(string connectionString)
    {
        var far = new NpgsqlConnectionStringBuilder(connectionString);
        (_host, _port) = (far.Host ?? "", far.Port);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The same database, reached along this wire.</summary>
    public string Through(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString)
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
        }.ConnectionString;

    /// <summary>Ends every connection without a word, and takes no new one.</summary>
    public void Cut()
    {
        lock (_ends)
        {
            _isCut = true;
            _ends.ForEach(Drop);
            _ends.Clear();
        }
    }

    public void Mend()
    {
        lock (_ends)
        {
            _isCut = false;
        }
    }

    public void Dispose()
    {
        Cut();
        _listener.Dispose();
    }

    private static void Drop(TcpClient end)
    {
        if (end.Connected)
        {
            end.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var first = near;
        using var far = new TcpClient();

        if (!Keep(near) || !Keep(far))
        {
            return;
        }

        try
        {
            await far.ConnectAsync(_host, _port);
            await Task.WhenAny(
                near.GetStream().CopyToAsync(far.GetStream()),
                far.GetStream().CopyToAsync(near.GetStream())
            );
        }
        catch (Exception e)
            when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, which is what it is for.
        }
    }

    private bool Keep(TcpClient end)
    {
        lock (_ends)
        {
            if (_isCut)
            {
                Drop(end);

                return false;
            }

            _ends.Add(end);

            return true;
        }
    }
}
