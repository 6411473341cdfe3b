using Npgsql;

namespace LscbCloud.Bench.Screens;

/// <summary>One statement as the service sent it.</summary>
public sealed record SentStatement(string Text, IReadOnlyList<NpgsqlParameter> Parameters);
