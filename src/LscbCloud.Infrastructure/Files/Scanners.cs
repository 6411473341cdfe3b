using LscbCloud.Application.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Chooses what looks through files: the scanner that is set, and in its absence what development and the demonstration may do with.</summary>
internal static class Scanners
{
    public const string Host = "Files:Scanner:Host";
    public const string Port = "Files:Scanner:Port";

    private const int UsualPort = 3310;

    public static IFileScanner Choose(IServiceProvider provider)
    {
        var configuration = provider.GetRequiredService<IConfiguration>();

        if (configuration[Host] is { Length: > 0 } host)
        {
            return new ClamdScanner(
                host,
                configuration.GetValue(Port, UsualPort),
                provider.GetRequiredService<TimeProvider>()
            );
        }

        return provider.GetRequiredService<IHostEnvironment>().IsProduction() ? new NoScanner() : new TestFileScanner();
    }

    private sealed class NoScanner : IFileScanner
    {
        public ScannerKind Kind => ScannerKind.None;

        public Task<ScanOutcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
            Task.FromResult(ScanOutcome.Away);
    }
}
