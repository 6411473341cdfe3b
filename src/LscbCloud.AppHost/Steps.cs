using System.Diagnostics;

namespace LscbCloud.AppHost;

/// <summary>Says what is done, one line each, with the time it took.</summary>
internal sealed class Steps(TextWriter to)
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();

    public TimeSpan SoFar => Stopwatch.GetElapsedTime(_begun);

    public void Done(string what, string how)
    {
        var took = Stopwatch.GetElapsedTime(_last);
        _last = Stopwatch.GetTimestamp();
        to.WriteLine($"  {what, -14} {how, -46} {took.TotalSeconds, 5:0.0} s");
    }
}
