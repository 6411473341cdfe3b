using System.Reflection;
using System.Text.RegularExpressions;

namespace LscbCloud.Migrator;

/// <summary>The migrations of this build.</summary>
public static partial class Migrations
{
    /// <summary>Those embedded in this assembly, in order.</summary>
    public static IReadOnlyList<Migration> Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();

        return InOrder(
            assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Select(name => new Migration(name, Read(assembly, name)))
        );
    }

    /// <summary>Puts migrations in the order of their numbers; refuses a name without one and a number used twice.</summary>
    public static IReadOnlyList<Migration> InOrder(IEnumerable<Migration> migrations)
    {
        var ordered = migrations.OrderBy(migration => migration.Name, StringComparer.Ordinal).ToList();
        if (ordered.Find(migration => !NumberedName().IsMatch(migration.Name)) is { } unnumbered)
        {
            throw new MigrationRefusedException($"{unnumbered.Name} is not called 0000-what-it-does.sql.");
        }

        if (
            ordered
                .GroupBy(migration => migration.Name[..4], StringComparer.Ordinal)
                .FirstOrDefault(same => same.Skip(1).Any()) is
            { } twice
        )
        {
            throw new MigrationRefusedException($"{twice.First().Name} and {twice.Last().Name} have the same number.");
        }

        return ordered;
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream =
            assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} cannot be read.");
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+(\.no-tx)?\.sql$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedName();
}
