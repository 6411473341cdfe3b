namespace LscbCloud.Api.Tests.Permissions;

/// <summary>The table of use cases by role that people read: <c>docs/permissions.csv</c>.</summary>
internal static class PermissionTable
{
    private static readonly string[][] Lines = [.. File.ReadAllLines(Find()).Select(line => line.Split(','))];

    /// <summary>Whether the table lets a role send a use case. A use case without a line is a failure, not a yes.</summary>
    public static bool Allows(string useCase, string role)
    {
        var line = Assert.Single(Lines, line => string.Equals(line[0], useCase, StringComparison.Ordinal));
        var column = Array.IndexOf(Lines[0], role);
        Assert.True(column > 0, $"The table has no column for {role}.");

        return line[column] is "yes";
    }

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
