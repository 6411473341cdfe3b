using LscbCloud.Domain.Common;

namespace LscbCloud.Architecture.Tests;

public sealed class FeatureTests
{
    private static readonly Type[] DomainTypes = Assemblies.Domain.GetTypes();

    [Fact]
    public void Features_of_the_domain_know_each_other_by_id_only_and_common_knows_none()
    {
        var leaks =
            from type in DomainTypes
            from mentioned in Mentioned(type)
            where FeatureOf(mentioned) is not "Common" && FeatureOf(type) != FeatureOf(mentioned)
            where FeatureOf(type) is "Common" || !mentioned.Name.EndsWith("Id", StringComparison.Ordinal)
            select $"{type.Name} mentions {mentioned.Name}";

        Assert.Empty(leaks.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_aggregate_belongs_to_a_feature() =>
        Assert.Contains(
            DomainTypes,
            type => type.IsSubclassOf(typeof(AggregateRoot)) && FeatureOf(type) is not "Common"
        );

    [Fact]
    public void Every_two_party_record_says_what_both_sides_read_of_its_history()
    {
        var roots = DomainTypes
            .Where(type => type.IsSubclassOf(typeof(AggregateRoot)) && type.IsAssignableTo(typeof(ITwoParty)))
            .ToArray();

        Assert.NotEmpty(roots);
        Assert.All(roots, root => Assert.True(root.IsAssignableTo(typeof(ISharedHistory)), root.Name));
    }

    /// <summary>Folders of a layer that carry no subject: what they are for has no word in the field.</summary>
    public static TheoryData<string, string[]> FoldersOfTheirOwn =>
        new()
        {
            { "Application", ["Common", "Documents", "Files", "Idempotency", "Platform", "Records", "Sheets"] },
            { "Infrastructure", ["Caching", "Demonstration", "Jobs", "Listening", "Pdf", "Persistence", "Tenancy"] },
            { "Api", ["Operations", "Tenancy"] },
        };

    [Theory]
    [MemberData(nameof(FoldersOfTheirOwn))]
    public void A_subject_has_the_same_name_in_every_layer(string layer, string[] own)
    {
        var known = FoldersOf(Assemblies.Domain).Concat(own);

        if (layer is not "Application")
        {
            known = known.Concat(FoldersOf(Assemblies.Application));
        }

        var assembly = layer switch
        {
            "Application" => Assemblies.Application,
            "Infrastructure" => Assemblies.Infrastructure,
            _ => Assemblies.Api,
        };

        Assert.Empty(FoldersOf(assembly).Except(known, StringComparer.Ordinal));
        Assert.Empty(own.Except(FoldersOf(assembly), StringComparer.Ordinal));
    }

    private static string[] FoldersOf(System.Reflection.Assembly assembly) =>
        [
            .. assembly
                .GetTypes()
                .Where(type => type.Namespace?.StartsWith("LscbCloud.", StringComparison.Ordinal) is true)
                .Select(FeatureOf)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The domain types that appear in the fields, properties and methods of a type.</summary>
    private static IEnumerable<Type> Mentioned(Type type) =>
        type.GetFields(Assemblies.Declared)
            .Select(field => field.FieldType)
            .Concat(type.GetProperties(Assemblies.Declared).Select(property => property.PropertyType))
            .Concat(type.GetMethods(Assemblies.Declared).Select(method => method.ReturnType))
            .Concat(
                type.GetMethods(Assemblies.Declared)
                    .SelectMany(method => method.GetParameters())
                    .Select(parameter => parameter.ParameterType)
            )
            .SelectMany(Unwrap)
            .Where(DomainTypes.Contains);

    private static IEnumerable<Type> Unwrap(Type type) =>
        type.GetGenericArguments().SelectMany(Unwrap).Append(type.GetElementType() ?? type);

    private static string FeatureOf(Type type) => type.Namespace?.Split('.').ElementAtOrDefault(2) ?? "Common";
}
