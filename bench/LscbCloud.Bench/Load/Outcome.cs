namespace LscbCloud.Bench.Load;

/// <summary>What one turn of one cell gave.</summary>
/// <param name="Latencies">Milliseconds of every request inside the measured time.</param>
/// <param name="Seconds">The measured time.</param>
/// <param name="ServiceCpu">Milliseconds of CPU of the service; none where PostgreSQL was asked directly.</param>
/// <param name="DatabaseCpu">Milliseconds of CPU of PostgreSQL.</param>
/// <param name="Others">The share of the machine that neither of them nor the load generator used, but somebody else.</param>
internal sealed record Outcome(
    IReadOnlyList<double> Latencies,
    double Seconds,
    double ServiceCpu,
    double DatabaseCpu,
    double Others
)
{
    public double CpuPerRequest => (ServiceCpu + DatabaseCpu) / Latencies.Count;
}
