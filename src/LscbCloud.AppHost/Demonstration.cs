using System.Globalization;
using LscbCloud.Migrator;

namespace LscbCloud.AppHost;

/// <summary>
/// Loads the invented boards and people. Loading changes nothing that is there, but takes seconds, so it is done
/// when the database or the service is another than the last time.
/// </summary>
internal sealed class Demonstration(Place place, string folder)
{
    private readonly string _stamp = Path.Combine(folder, "demonstration.stamp");

    private string Now =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Migrations.Embedded()[^1].Name} {File.GetLastWriteTimeUtc(place.Service).Ticks}"
        );

    /// <summary>Says that the database has just been made or changed.</summary>
    public void Forget() => File.Delete(_stamp);

    public async Task<string> LoadAsync(Service service, CancellationToken cancellationToken)
    {
        if (File.Exists(_stamp) && await File.ReadAllTextAsync(_stamp, cancellationToken) == Now)
        {
            return "as last time";
        }

        await service.CommandAsync("load-demonstration", cancellationToken);
        await File.WriteAllTextAsync(_stamp, Now, cancellationToken);

        return "loaded";
    }
}
