using System.Reflection;
using System.Text.RegularExpressions;

namespace LscbCloud.Architecture.Tests;

/// <summary>
/// What no line of the service says. Connections go from one board's request to the next without being reset, so nothing may
/// outlive its transaction.
/// </summary>
public sealed partial class SourceTests
{
    private const RegexOptions Named = RegexOptions.ExplicitCapture;
    private const int Patience = 5000;

    private static readonly Assembly[] Service =
    [
        Assemblies.Domain,
        Assemblies.Application,
        Assemblies.Infrastructure,
        Assemblies.Api,
    ];

    // It listens on a connection of its own, which it keeps; the role is the platform's and not the boards'.
    private static readonly string[] Listeners = ["PostgresListener.cs"];

    private static readonly (string File, string Text)[] Sources =
    [
        .. Service
            .Select(assembly => Path.Combine(Assemblies.Root, "src", assembly.GetName().Name ?? ""))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    [Fact]
    public void There_are_sources_to_read()
    {
        Assert.True(Sources.Length > 100);
        Assert.Equal(
            Listeners.Order(StringComparer.Ordinal),
            Found(Listening()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        Assert.Contains("OwnerBinding.cs", Found(LocalSetting()), StringComparer.Ordinal);
    }

    [Fact]
    [Case("X-A20", "X-B02")]
    public void Nothing_is_set_locked_or_made_for_longer_than_a_transaction()
    {
        Assert.Empty(Found(SessionSetting()));
        Assert.Empty(Found(SessionFunction()));
        Assert.Empty(Found(Lasting()));
        Assert.Empty(Found(Listening()).Except(Listeners, StringComparer.Ordinal));
    }

    [Fact]
    [Case("FB_E17", "FB_E18", "X-B08")]
    public void Contexts_are_leased_in_the_one_place_that_names_their_owner()
    {
        Assert.Equal(["InfrastructureServices.cs"], Found(ContextPool()).Distinct(StringComparer.Ordinal));
        Assert.Equal(["InfrastructureServices.cs"], Found(Lease()).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    [Case("FB_E03", "X-C05")]
    public void No_query_lifts_a_filter() => Assert.Empty(Found(LiftedFilter()));

    [Fact]
    [Case("X-F04")]
    public void Nothing_flows_from_a_request_into_work_that_outlives_it()
    {
        var flowing =
            from assembly in Service
            from type in assembly.GetTypes()
            from field in type.GetFields(Assemblies.Declared)
            where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(AsyncLocal<>)
            select $"{type.Name}.{field.Name}";

        Assert.Empty(flowing);
        Assert.Empty(Found(LooseTask()));
    }

    /// <summary>The files in which a pattern is found.</summary>
    private static string[] Found(Regex pattern) =>
        [.. Sources.Where(source => pattern.IsMatch(source.Text)).Select(source => source.File)];

    [GeneratedRegex("set_config\\('app.owner'[^)]*,\\s*true\\)", Named, Patience)]
    private static partial Regex LocalSetting();

    // Sentences begin with a capital letter, statements do not or are in capitals throughout.
    [GeneratedRegex("\"\\s*(set|SET|reset|RESET)\\s+(?!(local|LOCAL|transaction|TRANSACTION)\\s)", Named, Patience)]
    private static partial Regex SessionSetting();

    [GeneratedRegex("set_config\\((?![^)]*,\\s*true\\))", Named, Patience)]
    private static partial Regex SessionFunction();

    [GeneratedRegex(
        "pg_(try_)?advisory_(lock|unlock)|create temp|\\blo_\\w+\\(|\"(prepare|PREPARE|declare|DECLARE) ",
        Named,
        Patience
    )]
    private static partial Regex Lasting();

    [GeneratedRegex("\"(listen|LISTEN) ", Named, Patience)]
    private static partial Regex Listening();

    [GeneratedRegex(
        "AddDbContextPool|AddPooledDbContextFactory|AddDbContextFactory|IDbContextFactory",
        Named,
        Patience
    )]
    private static partial Regex ContextPool();

    [GeneratedRegex("CreateDbContext(Async)?\\(", Named, Patience)]
    private static partial Regex Lease();

    [GeneratedRegex("\\.IgnoreQueryFilters\\(", Named, Patience)]
    private static partial Regex LiftedFilter();

    [GeneratedRegex(
        "(?<!await )Task\\.Run\\(|\\bThreadPool\\.|new Thread\\(|StartNew\\(|new Timer\\(",
        Named,
        Patience
    )]
    private static partial Regex LooseTask();
}
