using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;

namespace LscbCloud.Architecture.Tests;

/// <summary>Every string of every request that changes something is looked through in the save, or says what it is instead.</summary>
public sealed class FreeTextTests
{
    private static IEnumerable<Type> Changing =>
        Assemblies.Requests.Where(type => !type.IsAssignableTo(typeof(IReadsOnly)));

    public static TheoryData<Type> Requests => [.. Changing];

    [Fact]
    public void There_are_texts_to_look_through() =>
        Assert.True(Changing.Sum(type => RequestTexts.FieldsOf(type).Count) > 100);

    [Theory]
    [MemberData(nameof(Requests))]
    public void Every_string_of_a_request_is_looked_through(Type request)
    {
        var written = new List<string>();

        var filled = Filled(request, written);

        Assert.Equal(written.Order(StringComparer.Ordinal), TextsOf(filled).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_free_text_is_a_secret_or_a_way_to_reach_somebody()
    {
        var marked =
            from type in Assemblies.Application.GetTypes()
            from parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            let mark = parameter.GetCustomAttribute<NotFreeTextAttribute>()
            where mark is not null
            select $"{type.Name}.{parameter.Name} {mark.Because}";

        Assert.Equal(
            [
                "AddAgency.AdministratorEmail Email",
                "AddBoard.ManagerEmail Email",
                "ChangeBoardProfile.WorriedTelephone Contact",
                "ChangeBoardProfile.WorriedText Contact",
                "ChangePassword.Current Secret",
                "ChangePassword.Password Secret",
                "ConfirmSecondFactor.Code Secret",
                "InvitePerson.Email Email",
                "RemoveWords.Words WordsToRemove",
                "RenewRecoveryCodes.Password Secret",
                "RequestSecondFactorReset.Email Email",
            ],
            marked.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    private static IEnumerable<string> TextsOf(object request) =>
        RequestTexts.Of(request).Select(text => text.Text).OfType<string>();

    /// <summary>Makes an object with other words in each of its strings, and writes down those that are free texts.</summary>
    private static object Filled(Type type, List<string> written)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

        foreach (var field in fields)
        {
            var name = field.Name.Split('>')[0].TrimStart('<');
            var isFree = !type.GetConstructors()
                .SelectMany(constructor => constructor.GetParameters())
                .Any(parameter =>
                    parameter.Name == name && parameter.GetCustomAttribute<NotFreeTextAttribute>() is not null
                );
            field.SetValue(made, Value(field.FieldType, isFree ? written : [], name));
        }

        return made;
    }

    private static object? Value(Type type, List<string> written, string name)
    {
        if (type == typeof(string))
        {
            written.Add($"{name} {written.Count}");

            return written[^1];
        }

        if (type == typeof(OfferedFile))
        {
            return File(written);
        }

        if (type == typeof(IReadOnlyDictionary<string, string>))
        {
            written.AddRange([$"key {written.Count}", $"value {written.Count}"]);

            return new Dictionary<string, string>(StringComparer.Ordinal) { [written[^2]] = written[^1] };
        }

        if (type.IsArray)
        {
            return null;
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
        {
            var list = Array.CreateInstance(type.GetGenericArguments()[0], 1);
            list.SetValue(Value(type.GetGenericArguments()[0], written, name), 0);

            return list;
        }

        // Identifiers and numbers are values; what is left of ours may hold strings, whichever layer it is of.
        return type.IsValueType || type.Assembly == typeof(string).Assembly ? null : Filled(type, written);
    }

    private static OfferedFile File(List<string> written)
    {
        var (name, text) = ($"name {written.Count}", $"text {written.Count}");
        written.AddRange([name, text]);

        return OfferedFile.Taken(
            new CheckedFile(name, FileKind.Txt, default, "", IsScanned: false, text, Unread: null)
        );
    }
}
