using LscbCloud.LocalPostgres;

namespace LscbCloud.AppHost;

/// <summary>PostgreSQL programs for a private cluster: npm's, else the system's, else Debian's after installing them.</summary>
internal static class ObtainPostgres
{
    public static async Task<PostgresBinaries> RunAsync(Place place, CancellationToken cancellationToken)
    {
        // A cluster that exists goes on with the version that made it.
        var major = place.Folder.Major;
        if (await PostgresBinaries.FindAsync(place.Root, major, cancellationToken) is { } there && IsFirstChoice(place))
        {
            return there;
        }

        var npm = await TryAsync(place, "npm", ["ci"], cancellationToken);
        if (await PostgresBinaries.FindAsync(place.Root, major, cancellationToken) is { } found)
        {
            return found;
        }

        var apt = await TryAsync(
            place,
            Path.Combine(place.Root, "tools", "install"),
            ["postgresql"],
            cancellationToken
        );

        return await PostgresBinaries.FindAsync(place.Root, major, cancellationToken)
            ?? throw new AppHostException(Explain(major, npm ?? apt));
    }

    // Without npm's packages the system's programs would be found, and an empty checkout would depend on the machine.
    private static bool IsFirstChoice(Place place) =>
        Environment.GetEnvironmentVariable(PostgresBinaries.FolderVariable) is { Length: > 0 }
        || Directory.Exists(PostgresBinaries.NpmFolder(place.Root));

    private static async Task<string?> TryAsync(
        Place place,
        string program,
        string[] arguments,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await Shell.RunAsync(place.Root, program, arguments, cancellationToken);

            return null;
        }
        catch (AppHostException exception)
        {
            return exception.Message;
        }
    }

    private static string Explain(int? major, string? reason)
    {
        var wanted = major is null
            ? "PostgreSQL (15 to 18)"
            : $"PostgreSQL {major}, which made the data of this checkout,";

        return $"{wanted} was found neither in npm's packages nor on this machine.\n"
            + $"Install it, name its programs in {PostgresBinaries.FolderVariable}, or give connection strings: "
            + $"docs/guides/run-locally.md says how.\n{reason}";
    }
}
