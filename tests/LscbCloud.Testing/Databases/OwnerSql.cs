using LscbCloud.Migrator;

namespace LscbCloud.Testing.Databases;

/// <summary>Statements that bind a transaction of the service's role to an owner, as the service does it: <c>begin; {OwnerSql.OfBoard(id)}; …</c></summary>
public static class OwnerSql
{
    /// <summary>The key that the databases of the tests know.</summary>
    public static byte[] SealKey() => [.. Enumerable.Repeat((byte)9, 32)];

    public static string OfBoard(Guid board) => Of($"board:{board:D}");

    public static string OfAgency(Guid agency) => Of($"agency:{agency:D}");

    public static string OfPerson(Guid person) => Of($"person:{person:D}");

    // Says nothing, so that what follows is the first answer.
    private static string Of(string owner) =>
        $"do $$ begin perform set_config('app.owner', {SealKeys.SealInSql(SealKey(), $"'{owner}'")}, true); end $$";
}
