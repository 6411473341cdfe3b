namespace LscbCloud.Api.Tests.Permissions;

/// <summary>The table of use cases by role that people read: <c>docs/permissions.csv</c>.</summary>
internal static class PermissionTable
{
    // Operations whose names say another word than the use case: proof is checked as evidence is, and a search is named by its owner.
    private static readonly Dictionary<string, string> UseCases = new(StringComparer.Ordinal)
    {
        ["GetProofFileRules"] = "GetFileRules",
        ["CheckProofFile"] = "CheckEvidenceFile",
        ["SearchBoard"] = "SearchRecords",
        ["SearchAgency"] = "SearchRecords",
    };

    private static readonly string[][] Lines = [.. File.ReadAllLines(Find()).Select(line => line.Split(','))];

    /// <summary>Whether the table lets a role use an operation. An operation without a line is a failure, not a yes.</summary>
    public static bool Allows(string operation, string role)
    {
        var line = Assert.Single(Lines, line => IsLineOf(operation, line));
        var column = Array.IndexOf(Lines[0], role);
        Assert.True(column > 0, $"The table has no column for {role}.");

        return line[column] is "yes";
    }

    /// <summary>An agency's operation of a use case that serves both has the name of the use case, with the word Agency in it.</summary>
    private static bool IsLineOf(string operation, string[] line) =>
        string.Equals(line[0], UseCases.GetValueOrDefault(operation, operation), StringComparison.Ordinal)
        || (
            line[1] is "board and agency"
            && string.Equals(
                line[0],
                operation.Replace("Agency", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        );

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LscbCloud.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? "", "docs", "permissions.csv");
    }
}
