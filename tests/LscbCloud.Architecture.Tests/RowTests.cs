using System.Text.RegularExpressions;
using LscbCloud.Application.Common;

namespace LscbCloud.Architecture.Tests;

/// <summary>
/// Which features of the application layer take another's rows or parts, against <c>feature-edges.csv</c>. A new edge is decided and
/// not slipped in; one that is gone leaves the list, so that it only shrinks.
/// </summary>
public sealed partial class RowTests
{
    private const int Patience = 5000;

    /// <summary>Folders that every feature may use: what they hold is no subject.</summary>
    private static readonly string[] Shared =
    [
        "Common",
        "Documents",
        "Files",
        "Idempotency",
        "Records",
        "Sheets",
        "TextChecks",
    ];

    private static readonly string Folder = Path.Combine(Assemblies.Root, "src", "LscbCloud.Application");

    private static readonly string[] Listed =
    [
        .. File.ReadAllLines(
                Path.Combine(Assemblies.Root, "tests", "LscbCloud.Architecture.Tests", "feature-edges.csv")
            )
            .Skip(1),
    ];

    [Fact]
    public void A_feature_takes_only_the_rows_and_parts_of_others_that_are_listed() =>
        Assert.Empty(Rows().Concat(Parts()).Except(Listed, StringComparer.Ordinal));

    [Fact]
    public void Every_listed_edge_is_still_used() =>
        Assert.Empty(Listed.Except(Rows().Concat(Parts()), StringComparer.Ordinal));

    [Fact]
    public void The_list_is_in_order_and_says_nothing_twice() =>
        Assert.Equal(
            Listed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Listed,
            StringComparer.Ordinal
        );

    [Fact]
    public void Common_code_names_no_feature() =>
        Assert.Empty(Imports("Common").Except(Shared, StringComparer.Ordinal));

    [Fact]
    public void Every_feature_says_its_own_rows() =>
        Assert.DoesNotContain(Assemblies.Application.GetTypes().Where(IsRows), rows => FeatureOf(rows) is "Common");

    /// <summary>"Actions,IMeetingRows" for each feature that is given rows of another, in a constructor or in a method.</summary>
    private static IEnumerable<string> Rows() =>
        (
            from type in Assemblies.Application.GetTypes()
            from rows in Given(type)
            where IsRows(rows) && FeatureOf(type) != FeatureOf(rows)
            select $"{FeatureOf(type)},{rows.Name}"
        ).Distinct(StringComparer.Ordinal);

    /// <summary>"Actions,Agencies" for each feature that names a type of another in its source.</summary>
    private static IEnumerable<string> Parts() =>
        from folder in Directory.EnumerateDirectories(Folder)
        let feature = Path.GetFileName(folder)
        where feature is not ("bin" or "obj") && !Shared.Contains(feature, StringComparer.Ordinal)
        from used in Imports(feature).Except(Shared, StringComparer.Ordinal)
        select $"{feature},{used}";

    /// <summary>The features that the sources of one import, of this layer; of the domain as well for what is common.</summary>
    private static IEnumerable<string> Imports(string feature) =>
        Directory
            .EnumerateFiles(Path.Combine(Folder, feature), "*.cs")
            .SelectMany(file => (feature is "Common" ? Any() : OfThisLayer()).Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["feature"].Value)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Type> Given(Type type) =>
        type.GetConstructors(Assemblies.Declared)
            .SelectMany(constructor => constructor.GetParameters())
            .Concat(type.GetMethods(Assemblies.Declared).SelectMany(method => method.GetParameters()))
            .Select(parameter => parameter.ParameterType);

    private static bool IsRows(Type type) =>
        type.IsInterface && type != typeof(IRows) && type.IsAssignableTo(typeof(IRows));

    private static string FeatureOf(Type type) => type.Namespace?.Split('.').ElementAtOrDefault(2) ?? "Common";

    [GeneratedRegex(
        @"^using LscbCloud\.Application\.(?<feature>\w+);",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex OfThisLayer();

    [GeneratedRegex(
        @"^using LscbCloud\.(Application|Domain)\.(?<feature>\w+);",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Any();
}
