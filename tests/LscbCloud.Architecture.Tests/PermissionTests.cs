using System.Reflection;
using LscbCloud.Application.Common;

namespace LscbCloud.Architecture.Tests;

/// <summary>Compares what the roles give with <c>docs/permissions.csv</c>, which a board manager can read.</summary>
public sealed class PermissionTests
{
    private static readonly string[][] Lines =
    [
        .. File.ReadAllLines(Path.Combine(Assemblies.Root, "docs", "permissions.csv"))
            .Where(line => line.Length > 0)
            .Select(line => line.Split(',')),
    ];

    public static TheoryData<string> UseCases => [.. Lines.Skip(1).Select(line => line[0])];

    [Fact]
    public void Every_use_case_has_its_line() =>
        Assert.Equal(
            Assemblies.Requests.Select(type => type.Name).Order(StringComparer.Ordinal),
            Lines.Skip(1).Select(line => line[0]).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(UseCases))]
    public void The_roles_allow_what_the_table_says(string useCase)
    {
        var line = Lines.Single(line => string.Equals(line[0], useCase, StringComparison.Ordinal));
        var request = Assemblies.Requests.Single(type => string.Equals(type.Name, useCase, StringComparison.Ordinal));
        var requires = request.GetCustomAttribute<RequiresAttribute>();
        Assert.NotNull(requires);

        var said = Lines[0].Skip(2).Zip(line.Skip(2)).Where(cell => cell.Second is "yes").Select(cell => cell.First);
        var given = Lines[0].Skip(2).Where(role => Allows(role, requires));

        Assert.Equal(said, given, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public void The_table_says_which_areas_a_use_case_serves(string useCase)
    {
        var line = Lines.Single(line => string.Equals(line[0], useCase, StringComparison.Ordinal));
        var request = Assemblies.Requests.Single(type => string.Equals(type.Name, useCase, StringComparison.Ordinal));
        var requires = request.GetCustomAttribute<RequiresAttribute>();
        Assert.NotNull(requires);

        Assert.Equal(
            requires.ServesBoth ? "board and agency" : $"{requires.Area}".ToLowerInvariant(),
            line[1],
            StringComparer.Ordinal
        );
    }

    private static bool Allows(string role, RequiresAttribute requires) =>
        role switch
        {
            "operator" => requires.Area is Area.Platform || IsPersons(requires),
            "person" => IsPersons(requires),
            _ when Role.OfBoards.Contains(role, StringComparer.Ordinal) => RolePermissions
                .OnBoard([role])
                .Contains(requires.Permission) || IsPersons(requires),
            _ => RolePermissions.InAgency([role]).Contains(requires.InAgency) || IsPersons(requires),
        };

    private static bool IsPersons(RequiresAttribute requires) => requires.Area is Area.Person;
}
