using System.Threading.Channels;
using LscbCloud.Infrastructure.Listening;

namespace LscbCloud.Api.Tests.Listening;

/// <summary>Writes down what it is told.</summary>
internal sealed class RecordingListener(string channel) : IChangeListener
{
    public const string Missed = "may have missed";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<string> _heard = System.Threading.Channels.Channel.CreateUnbounded<string>();

    public string Channel => channel;

    public void Changed(string key) => _heard.Writer.TryWrite(key);

    public void MayHaveMissed() => _heard.Writer.TryWrite(Missed);

    /// <summary>The next thing that it was told.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);

        return await _heard.Reader.ReadAsync(patience.Token);
    }
}
