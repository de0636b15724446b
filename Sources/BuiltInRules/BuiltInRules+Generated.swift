// swift-format-ignore-file
// Generated from Rules/ by `swift run devtool embed`; do not edit. Run it again after each change there.

extension BuiltInRules {
  /// Every file of the rule set, in order of the paths' bytes.
  package static let files: [File] = [
    File(
      "schemas/return.schema.json",
#"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "return",
  "description": "One organisation's compact audit (first key `compact_audit`), or its records alone in a file that is never submitted (first key `compact_audit_records`). Null, empty and blank values count as absent.",
  "type": "object",
  "x-blank-is-absent": true,
  "required": ["organisation"],
  "additionalProperties": false,
  "properties": {
    "compact_audit": {
      "title": "format version",
      "description": "Says that the file is a return, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "compact_audit_records": {
      "title": "format version",
      "description": "Says that the file holds records alone, and in which version of the format.",
      "type": "integer",
      "const": 1
    },
    "organisation": {
      "$ref": "#/$defs/organisation",
      "title": "organisation",
      "description": "Who the organisation is."
    },
    "audit": {
      "$ref": "#/$defs/audit",
      "title": "audit",
      "description": "When the audit was completed and endorsed, and by whom."
    },
    "leads": {
      "title": "safeguarding leads",
      "description": "The people who lead on safeguarding.",
      "type": "array",
      "items": {"$ref": "#/$defs/lead"}
    },
    "answers": {
      "title": "answers",
      "description": "One record a criterion.",
      "type": "array",
      "items": {"$ref": "#/$defs/answer"}
    },
    "evidence": {
      "title": "evidence",
      "description": "Each document or record once.",
      "type": "array",
      "items": {"$ref": "#/$defs/evidence"}
    },
    "action_plan": {
      "title": "action plan",
      "description": "What will be done, by whom and when.",
      "type": "array",
      "items": {"$ref": "#/$defs/action"}
    },
    "policies": {
      "title": "policy register",
      "description": "The organisation's policies.",
      "type": "array",
      "items": {"$ref": "#/$defs/policy"}
    },
    "training": {
      "title": "training",
      "description": "Training held.",
      "type": "array",
      "items": {"$ref": "#/$defs/training"}
    },
    "inductions": {
      "title": "inductions",
      "description": "Inductions of new starters.",
      "type": "array",
      "items": {"$ref": "#/$defs/induction"}
    },
    "recruitment": {
      "$ref": "#/$defs/recruitment",
      "title": "recruitment",
      "description": "What can be tested of safer recruitment."
    },
    "allegations": {
      "title": "allegations",
      "description": "Allegations, concerns and complaints; an empty list says that there were none.",
      "type": "array",
      "items": {"$ref": "#/$defs/allegation"}
    }
  },
  "if": {"required": ["compact_audit_records"]},
  "then": {
    "properties": {
      "organisation": {"required": ["reference"]},
      "compact_audit": false,
      "audit": false,
      "leads": false,
      "answers": false,
      "evidence": false,
      "action_plan": false,
      "policies": false
    }
  },
  "else": {"required": ["compact_audit"], "properties": {"organisation": {"required": ["setting"]}}},
  "$defs": {
    "organisation": {
      "title": "organisation",
      "description": "Who the organisation is; what it is decides which criteria and duties apply.",
      "type": "object",
      "x-identity": "reference",
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "name of the organisation",
          "description": "The name by which it is known.",
          "type": "string"
        },
        "reference": {
          "title": "partnership's reference",
          "description": "The safeguarding partnership's own id for the organisation.",
          "type": "string"
        },
        "setting": {
          "$ref": "#/$defs/setting",
          "title": "setting",
          "description": "Which variation of the audit it completes."
        },
        "kind": {
          "$ref": "#/$defs/organisation_kind",
          "title": "kind of organisation",
          "description": "What it is: it decides duties that some of a setting have and others have not."
        },
        "group": {
          "title": "group",
          "description": "The trust, federation or chain it belongs to; text shared inside it is legitimate.",
          "type": "string"
        },
        "commissioned": {
          "title": "whether it is commissioned",
          "description": "Whether the local authority or the NHS commissions it.",
          "type": "boolean"
        },
        "regulated_activity_provider": {
          "title": "whether it provides regulated activity",
          "description": "Whether people work with children for it in regulated activity.",
          "type": "boolean"
        },
        "public_body": {
          "title": "whether it is a public body",
          "description": "Whether the public sector equality duty applies to it.",
          "type": "boolean"
        },
        "employees": {
          "title": "number of employees",
          "description": "Everyone employed, apprentices not counted.",
          "type": "integer",
          "minimum": 0
        },
        "volunteers": {
          "title": "number of volunteers",
          "description": "Unpaid people who work for it, governors not counted.",
          "type": "integer",
          "minimum": 0
        },
        "apprentices": {
          "title": "number of apprentices",
          "description": "Apprentices, counted neither as employees nor as volunteers.",
          "type": "integer",
          "minimum": 0
        },
        "governors": {
          "title": "number of governors",
          "description": "Governors, trustees or committee members, counted apart from staff.",
          "type": "integer",
          "minimum": 0
        },
        "agency_staff": {
          "title": "number of agency staff",
          "description": "People supplied by an agency or contractor, counted apart from staff.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "audit": {
      "title": "audit",
      "description": "When the audit was completed, by whom, and who endorsed it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "cycle": {
          "title": "cycle",
          "description": "The round of the audit, by its year.",
          "type": "string",
          "examples": ["2026"]
        },
        "previous_submitted_on": {
          "title": "date of the previous return",
          "description": "When the return before this one was submitted.",
          "type": "string",
          "format": "date"
        },
        "first_return": {
          "title": "whether it is the first return",
          "description": "Whether the organisation has never submitted one before.",
          "type": "boolean"
        },
        "completed_by": {
          "$ref": "#/$defs/person",
          "title": "person who completed it",
          "description": "A suitably experienced and senior member of staff."
        },
        "completed_on": {
          "title": "date of completion",
          "description": "The reference date: it picks the editions of law and guidance that apply.",
          "type": "string",
          "format": "date"
        },
        "endorsed_by": {
          "$ref": "#/$defs/person",
          "title": "person who endorsed it",
          "description": "The director, headteacher, owner or management committee."
        },
        "endorsed_on": {
          "title": "date of endorsement",
          "description": "When it was endorsed, before it was submitted.",
          "type": "string",
          "format": "date"
        },
        "submitted_on": {
          "title": "date of submission",
          "description": "When it was submitted; absent before.",
          "type": "string",
          "format": "date"
        },
        "substitute_contact": {
          "$ref": "#/$defs/person",
          "title": "substitute contact",
          "description": "Who answers questions when the person who completed it is away."
        }
      }
    },
    "person": {
      "title": "person",
      "description": "Someone who acts for the organisation, by name and role.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {"title": "name", "description": "The person's name.", "type": "string"},
        "role": {"title": "role", "description": "The person's post or role in the organisation.", "type": "string"},
        "capacity": {
          "$ref": "#/$defs/endorsing_capacity",
          "title": "capacity",
          "description": "Of the person who endorses: as what."
        }
      }
    },
    "lead": {
      "title": "lead",
      "description": "Someone who leads on safeguarding.",
      "type": "object",
      "x-identity": "name",
      "additionalProperties": false,
      "properties": {
        "role": {"$ref": "#/$defs/lead_role", "title": "role", "description": "Which lead this is."},
        "name": {"title": "name", "description": "The person's name.", "type": "string"},
        "post": {"title": "post", "description": "The person's post in the organisation.", "type": "string"},
        "on_leadership_team": {
          "title": "whether on the leadership team",
          "description": "Whether the person is a member of the senior leadership team.",
          "type": "boolean"
        },
        "in_job_description": {
          "title": "whether in the job description",
          "description": "Whether the role is explicit in the person's job description.",
          "type": "boolean"
        },
        "protected_time": {
          "title": "whether there is protected time",
          "description": "Whether time is set aside for the role.",
          "type": "boolean"
        },
        "funding": {
          "title": "whether there is funding",
          "description": "Whether the role has the funding that it needs.",
          "type": "boolean"
        },
        "supervision_last_on": {
          "title": "date of the last supervision",
          "description": "When the person last had supervision for the role.",
          "type": "string",
          "format": "date"
        },
        "trained_on": {
          "title": "date of role training",
          "description": "When the person was last trained for the role, at least every two years.",
          "type": "string",
          "format": "date"
        },
        "updated_on": {
          "title": "date of the last update",
          "description": "When the person last refreshed their knowledge, at least every year.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "answer": {
      "title": "answer",
      "description": "How the organisation rates itself against one criterion, and on what evidence.",
      "type": "object",
      "x-identity": "criterion",
      "additionalProperties": false,
      "properties": {
        "criterion": {
          "title": "criterion number",
          "description": "The criterion's number in this setting's variation of the audit.",
          "type": "string",
          "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$",
          "examples": ["5.10"],
          "x-refers-to": {"table": "criteria", "key": "numbers", "by": "organisation.setting"}
        },
        "rating": {
          "$ref": "#/$defs/rating",
          "title": "rating",
          "description": "How far the criterion is met, in the organisation's own judgement."
        },
        "summary": {
          "title": "summary",
          "description": "What is done and how it is known.",
          "type": "string",
          "x-free-text": true
        },
        "reason": {
          "title": "reason",
          "description": "Why the criterion does not apply.",
          "type": "string",
          "x-free-text": true
        },
        "reviewed_on": {
          "title": "date of review",
          "description": "When the answer was last reviewed.",
          "type": "string",
          "format": "date"
        },
        "evidence": {
          "title": "evidence relied on",
          "description": "The documents and records that support the answer.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_reference"},
          "default": []
        }
      }
    },
    "evidence_reference": {
      "title": "reference to evidence",
      "description": "One document or record that is relied on, and the part of it.",
      "type": "object",
      "x-identity": "ref",
      "additionalProperties": false,
      "properties": {
        "ref": {
          "title": "evidence reference",
          "description": "The id of a record under `evidence`.",
          "type": "string",
          "x-refers-to": "evidence.id"
        },
        "section": {
          "title": "section",
          "description": "The pages, rows or chapter relied on.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "evidence": {
      "title": "evidence record",
      "description": "One document or record, listed once; answers refer to it.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {
          "title": "evidence id",
          "description": "What answers call it.",
          "type": "string",
          "examples": ["E-spot-check"]
        },
        "title": {
          "title": "title",
          "description": "What the document is called.",
          "type": "string",
          "x-free-text": true
        },
        "kind": {
          "$ref": "#/$defs/evidence_kind",
          "title": "kind of evidence",
          "description": "What kind of document or record it is."
        },
        "location": {
          "title": "location",
          "description": "A path in the repository, an address, or where a person finds it.",
          "type": "string"
        },
        "dated": {
          "title": "date of the evidence",
          "description": "The date of the document, or of what it records.",
          "type": "string",
          "format": "date"
        },
        "source": {
          "$ref": "#/$defs/evidence_source",
          "title": "source",
          "description": "Whether the organisation made it or somebody outside."
        },
        "shows": {
          "$ref": "#/$defs/shows",
          "title": "level shown",
          "description": "The most that it can show, from intent to impact."
        },
        "reached": {
          "title": "number reached",
          "description": "How many of the population it covers.",
          "type": "integer",
          "minimum": 0
        },
        "population": {"title": "population", "description": "Out of how many.", "type": "integer", "minimum": 0},
        "population_includes": {
          "title": "groups counted",
          "description": "Which groups beside employees the population includes.",
          "type": "array",
          "items": {"$ref": "#/$defs/staff_group"}
        },
        "judgement": {
          "title": "judgement",
          "description": "What an inspection or external review judged: met, not_met, or its own words.",
          "type": "string",
          "x-free-text": true
        },
        "note": {
          "title": "note",
          "description": "Anything else a reader needs to know.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "action": {
      "title": "action",
      "description": "One entry of the action plan.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "action id", "description": "What the plan calls it.", "type": "string"},
        "criterion": {
          "title": "criterion number",
          "description": "The number of the criterion that the action improves.",
          "type": "string",
          "pattern": "^[0-9]{1,2}\\.[0-9]{1,2}$",
          "examples": ["5.10"],
          "x-refers-to": {"table": "criteria", "key": "numbers", "by": "organisation.setting"}
        },
        "steps": {"title": "steps", "description": "What will be done.", "type": "string", "x-free-text": true},
        "lead": {
          "title": "person responsible",
          "description": "Who will see that it is done, by post.",
          "type": "string"
        },
        "due": {"title": "due date", "description": "By when it will be done.", "type": "string", "format": "date"},
        "success_measure": {
          "title": "success measure",
          "description": "How anyone will know that it worked.",
          "type": "string",
          "x-free-text": true
        },
        "type": {
          "$ref": "#/$defs/action_type",
          "title": "type of action",
          "description": "Whether it closes a gap or improves what is already met."
        },
        "status": {
          "$ref": "#/$defs/action_status",
          "title": "status of the action",
          "description": "How far it has got."
        },
        "progress_on": {
          "title": "date of progress",
          "description": "When progress was last noted.",
          "type": "string",
          "format": "date"
        },
        "progress": {
          "title": "progress",
          "description": "What has been done so far.",
          "type": "string",
          "x-free-text": true
        },
        "completed_on": {
          "title": "date of completion",
          "description": "When it was completed.",
          "type": "string",
          "format": "date"
        },
        "completion_evidence": {
          "title": "evidence of completion",
          "description": "The documents and records that show it is done.",
          "type": "array",
          "items": {"$ref": "#/$defs/evidence_reference"},
          "default": []
        }
      }
    },
    "policy": {
      "title": "policy",
      "description": "One document of the policy register.",
      "type": "object",
      "x-identity": "key",
      "additionalProperties": false,
      "properties": {
        "key": {
          "title": "policy key",
          "description": "Which policy it is.",
          "type": "string",
          "examples": ["child_protection"]
        },
        "title": {
          "title": "title",
          "description": "What the document is called.",
          "type": "string",
          "x-free-text": true
        },
        "version": {
          "title": "version",
          "description": "The document's own version.",
          "type": "string",
          "examples": ["4.1"]
        },
        "status": {
          "$ref": "#/$defs/policy_status",
          "title": "status of the policy",
          "description": "Whether it is in force."
        },
        "owner": {"title": "owner", "description": "Who keeps it up to date, by post.", "type": "string"},
        "approved_by": {
          "title": "approving body",
          "description": "Who approved it: governing_body, headteacher, trustees and so on.",
          "type": "string"
        },
        "approved_on": {
          "title": "date of approval",
          "description": "When it was approved.",
          "type": "string",
          "format": "date"
        },
        "effective_from": {
          "title": "effective date",
          "description": "From when it applies.",
          "type": "string",
          "format": "date"
        },
        "review_due": {
          "title": "review date",
          "description": "By when it must be reviewed.",
          "type": "string",
          "format": "date"
        },
        "published_at": {
          "title": "place of publication",
          "description": "Its address, or the place where it is shown.",
          "type": "string"
        },
        "file": {"title": "file", "description": "The document's path in the repository.", "type": "string"},
        "applies_to": {
          "title": "organisations it applies to",
          "description": "Organisations of a group that share it, or `all`.",
          "type": "array",
          "items": {
            "title": "organisation's reference",
            "description": "An organisation's reference, or `all`.",
            "type": "string"
          },
          "default": []
        },
        "satisfies": {
          "title": "other policies it covers",
          "description": "Keys of policies that need no document of their own because of it.",
          "type": "array",
          "items": {"title": "policy key", "description": "A policy's key.", "type": "string"},
          "default": []
        },
        "cites": {
          "title": "guidance cited",
          "description": "The editions of guidance that it cites.",
          "type": "array",
          "items": {"$ref": "#/$defs/citation"},
          "default": []
        },
        "replaces": {"title": "version replaced", "description": "The version that it replaces.", "type": "string"}
      }
    },
    "citation": {
      "title": "citation",
      "description": "One edition of a guidance document.",
      "type": "object",
      "x-identity": "document",
      "additionalProperties": false,
      "properties": {
        "document": {
          "title": "document",
          "description": "The guidance document's key.",
          "type": "string",
          "examples": ["kcsie"]
        },
        "edition": {
          "title": "edition",
          "description": "Its edition, by its year.",
          "type": "string",
          "examples": ["2026"]
        }
      }
    },
    "training": {
      "title": "training record",
      "description": "One round of training: on what, for whom, how many it reached.",
      "type": "object",
      "x-identity": "topic",
      "additionalProperties": false,
      "properties": {
        "topic": {"$ref": "#/$defs/training_topic", "title": "topic", "description": "What it was about."},
        "audience": {"$ref": "#/$defs/training_audience", "title": "audience", "description": "Whom it was for."},
        "held_on": {
          "title": "date of training",
          "description": "When it was held, or when the last of the round was.",
          "type": "string",
          "format": "date"
        },
        "oldest_on": {
          "title": "oldest date of training",
          "description": "The oldest date among the people counted as reached.",
          "type": "string",
          "format": "date"
        },
        "reached": {
          "title": "number reached",
          "description": "How many of the audience were trained.",
          "type": "integer",
          "minimum": 0
        },
        "population": {
          "title": "population",
          "description": "Everyone in the audience, volunteers and apprentices too.",
          "type": "integer",
          "minimum": 0
        },
        "population_includes": {
          "title": "groups counted",
          "description": "Which groups beside employees the population includes.",
          "type": "array",
          "items": {"$ref": "#/$defs/staff_group"}
        },
        "meets_current_criteria": {
          "title": "whether it meets the current criteria",
          "description": "Whether earlier training meets what the framework now asks of its content.",
          "type": "boolean"
        },
        "expires_on": {
          "title": "expiry date",
          "description": "When the certificates run out, where they do.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "induction": {
      "title": "induction",
      "description": "One new starter's induction, by id.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "induction id", "description": "The starter's id; never a name.", "type": "string"},
        "post": {"title": "post", "description": "The post taken up.", "type": "string"},
        "started_on": {
          "title": "start date",
          "description": "When the person started.",
          "type": "string",
          "format": "date"
        },
        "completed_on": {
          "title": "date of completion",
          "description": "When the induction was completed.",
          "type": "string",
          "format": "date"
        },
        "works_directly_with_children": {
          "title": "whether working directly with children",
          "description": "Whether the post works directly with children.",
          "type": "boolean"
        },
        "covered": {
          "title": "content covered",
          "description": "What was explained and handed over.",
          "type": "array",
          "items": {"$ref": "#/$defs/induction_content"}
        }
      }
    },
    "recruitment": {
      "title": "recruitment",
      "description": "What can be tested of safer recruitment.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "policy_covers_criminal_record_checks": {
          "title": "whether the policy covers criminal record checks",
          "description": "Whether a policy says when a criminal record check is obtained.",
          "type": "boolean"
        },
        "asks_about_household_members": {
          "title": "whether staff are asked about household members",
          "description": "Whether staff outside domestic settings are asked about the people they live with.",
          "type": "boolean"
        },
        "single_central_record": {
          "$ref": "#/$defs/single_central_record",
          "title": "single central record",
          "description": "The record of pre-appointment checks."
        },
        "panels": {
          "title": "interview panels",
          "description": "The panels of the cycle.",
          "type": "array",
          "items": {"$ref": "#/$defs/panel"}
        },
        "appointments": {
          "title": "appointments",
          "description": "Appointments of the cycle, by id.",
          "type": "array",
          "items": {"$ref": "#/$defs/appointment"}
        }
      }
    },
    "single_central_record": {
      "title": "single central record",
      "description": "The record of the checks on everyone who works in the setting.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "complete": {
          "title": "whether it is complete",
          "description": "Whether every check is recorded for everyone.",
          "type": "boolean"
        },
        "reviewed_on": {
          "title": "date of review",
          "description": "When it was last reviewed.",
          "type": "string",
          "format": "date"
        },
        "gaps": {
          "title": "number of gaps",
          "description": "How many checks are missing.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "panel": {
      "title": "interview panel",
      "description": "One interview panel.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "panel id", "description": "The panel's id.", "type": "string"},
        "held_on": {"title": "date held", "description": "When it met.", "type": "string", "format": "date"},
        "trained_member": {
          "title": "whether a member was trained",
          "description": "Whether a member was trained in safer recruitment.",
          "type": "boolean"
        }
      }
    },
    "appointment": {
      "title": "appointment",
      "description": "One appointment, by id.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "appointment id", "description": "The appointment's id; never a name.", "type": "string"},
        "started_on": {
          "title": "start date",
          "description": "When the person started.",
          "type": "string",
          "format": "date"
        },
        "references_received_on": {
          "title": "date of references",
          "description": "When the last of the references was received.",
          "type": "string",
          "format": "date"
        },
        "checks_completed_on": {
          "title": "date of checks",
          "description": "When the last of the checks was completed.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "allegation": {
      "title": "allegation record",
      "description": "One allegation, concern or complaint, by id and dates; never a name.",
      "type": "object",
      "x-identity": "id",
      "additionalProperties": false,
      "properties": {
        "id": {"title": "allegation id", "description": "The record's id; never a name.", "type": "string"},
        "kind": {
          "$ref": "#/$defs/allegation_kind",
          "title": "kind of record",
          "description": "What the organisation treated it as."
        },
        "limbs": {
          "title": "threshold limbs",
          "description": "Which limbs of the threshold it may meet.",
          "type": "array",
          "items": {"$ref": "#/$defs/limb"}
        },
        "below_threshold": {
          "$ref": "#/$defs/below_threshold",
          "title": "decision that it is below the threshold",
          "description": "Who decided, when, why, and when the designated officer was asked."
        },
        "received_on": {
          "title": "date received",
          "description": "When it first came to the attention of anyone in the organisation.",
          "type": "string",
          "format": "date"
        },
        "made_on": {"title": "date made", "description": "When it was made.", "type": "string", "format": "date"},
        "made_directly_to_police": {
          "title": "whether made directly to the police",
          "description": "Whether it was made to the police and not to the organisation.",
          "type": "boolean"
        },
        "senior_manager_informed_on": {
          "title": "date the senior manager was informed",
          "description": "When the senior manager was told.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_informed_on": {
          "title": "date the designated officer was informed",
          "description": "When the local authority's designated officer was told.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_reference": {
          "title": "designated officer's reference",
          "description": "The reference that the designated officer gave.",
          "type": "string"
        },
        "late_reason": {
          "title": "reason for lateness",
          "description": "Why the designated officer was told late.",
          "type": "string",
          "x-free-text": true
        },
        "about_head_or_owner": {
          "title": "whether about the head or owner",
          "description": "Whether it is about the head, owner or manager.",
          "type": "boolean"
        },
        "subject": {
          "$ref": "#/$defs/allegation_subject",
          "title": "person it is about",
          "description": "As what the person works there; never who."
        },
        "in_regulated_activity": {
          "title": "whether in regulated activity",
          "description": "Whether the person works in regulated activity.",
          "type": "boolean"
        },
        "child_welfare_referral_on": {
          "title": "date of the child welfare referral",
          "description": "When the child's welfare was referred to children's social care.",
          "type": "string",
          "format": "date"
        },
        "regulator_notified_on": {
          "title": "date the regulator was notified",
          "description": "When the regulator was told.",
          "type": "string",
          "format": "date"
        },
        "outcome": {"$ref": "#/$defs/allegation_outcome", "title": "outcome", "description": "How it ended."},
        "removal": {
          "$ref": "#/$defs/removal",
          "title": "removal",
          "description": "How the person's work with children ended, if it did."
        },
        "removed_on": {
          "title": "date of removal",
          "description": "When the person's work with children ended.",
          "type": "string",
          "format": "date"
        },
        "would_have_been_removed": {
          "title": "whether removal would have followed",
          "description": "Whether the person would have been removed had they not left first.",
          "type": "boolean"
        },
        "removal_reason": {
          "$ref": "#/$defs/removal_reason",
          "title": "reason for removal",
          "description": "Why the person was removed, or would have been."
        },
        "dbs_considered_on": {
          "title": "date a DBS referral was considered",
          "description": "When a referral to the Disclosure and Barring Service was considered.",
          "type": "string",
          "format": "date"
        },
        "dbs_referred_on": {
          "title": "date of the DBS referral",
          "description": "When the person was referred to the Disclosure and Barring Service.",
          "type": "string",
          "format": "date"
        },
        "dbs_not_referred_reason": {
          "title": "reason for no DBS referral",
          "description": "Why no referral to the Disclosure and Barring Service was made.",
          "type": "string",
          "x-free-text": true
        }
      }
    },
    "below_threshold": {
      "title": "decision that it is below the threshold",
      "description": "All four are needed, or the clock runs.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "reason": {
          "title": "reason",
          "description": "Why it meets no limb of the threshold.",
          "type": "string",
          "x-free-text": true
        },
        "decided_by": {"title": "decider", "description": "Who decided, by post.", "type": "string"},
        "decided_on": {
          "title": "date of the decision",
          "description": "When it was decided.",
          "type": "string",
          "format": "date"
        },
        "designated_officer_consulted_on": {
          "title": "date the designated officer was consulted",
          "description": "When the designated officer was asked for a view.",
          "type": "string",
          "format": "date"
        }
      }
    },
    "setting": {
      "title": "setting",
      "description": "The variation of the audit that an organisation completes.",
      "type": "string",
      "enum": ["education", "early_years", "agency", "small_voluntary"]
    },
    "organisation_kind": {
      "title": "kind of organisation",
      "description": "What an organisation is.",
      "type": "string",
      "enum": [
        "maintained_school", "maintained_nursery_school", "academy", "free_school", "independent_school",
        "special_school", "non_maintained_special_school", "pupil_referral_unit", "alternative_provision",
        "college", "sixth_form_college", "post_16_provider", "training_provider", "nursery", "pre_school",
        "childminder", "nanny_agency", "out_of_school_club", "holiday_club", "local_authority", "health", "police",
        "probation", "youth_justice", "fire_and_rescue", "housing", "transport", "commissioned_provider", "company",
        "charity", "voluntary_group", "faith_group", "sports_club", "uniformed_group", "other"
      ]
    },
    "endorsing_capacity": {
      "title": "capacity in which an audit is endorsed",
      "description": "As what a person may endorse an audit.",
      "type": "string",
      "enum": ["director", "headteacher", "owner", "management_committee"]
    },
    "lead_role": {
      "title": "role of a lead",
      "description": "The roles in which people lead on safeguarding.",
      "type": "string",
      "enum": ["senior_lead", "designated_safeguarding_lead", "deputy", "governor_link", "named_professional"]
    },
    "rating": {
      "title": "rating",
      "description": "How far a criterion is met, worst first; not applicable lies outside the order.",
      "type": "string",
      "enum": ["inadequate", "requires_improvement", "good", "outstanding", "not_applicable"],
      "x-ordered": true,
      "x-unordered-values": ["not_applicable"]
    },
    "evidence_kind": {
      "title": "kind of evidence",
      "description": "What a document or record is.",
      "type": "string",
      "enum": [
        "policy", "plan", "record", "minutes", "training", "audit", "survey", "casefile", "jobdesc", "contract",
        "inspection", "observation"
      ]
    },
    "evidence_source": {
      "title": "source of evidence",
      "description": "Whether evidence was made inside the organisation or outside.",
      "type": "string",
      "enum": ["internal", "external"]
    },
    "shows": {
      "title": "level that evidence shows",
      "description": "What evidence can show, least first.",
      "type": "string",
      "enum": ["intent", "arrangement", "implementation", "practice", "impact"],
      "x-ordered": true
    },
    "staff_group": {
      "title": "group of people",
      "description": "Groups that a population may include.",
      "type": "string",
      "enum": ["employees", "volunteers", "apprentices", "governors", "agency_staff"]
    },
    "action_type": {
      "title": "type of action",
      "description": "Why an action is taken.",
      "type": "string",
      "enum": ["gap", "improvement"]
    },
    "action_status": {
      "title": "status of an action",
      "description": "How far an action has got.",
      "type": "string",
      "enum": ["not_started", "in_progress", "complete", "superseded"]
    },
    "policy_status": {
      "title": "status of a policy",
      "description": "Whether a policy is in force.",
      "type": "string",
      "enum": ["draft", "approved", "withdrawn"]
    },
    "training_topic": {
      "title": "topic of training",
      "description": "What training is about.",
      "type": "string",
      "enum": [
        "safeguarding", "prevent", "fgm", "online_safety", "paediatric_first_aid", "first_aid", "safer_recruitment",
        "allegations", "low_level_concerns", "whistleblowing", "child_exploitation", "child_on_child_abuse",
        "domestic_abuse", "mental_health", "information_sharing", "early_help", "equality", "send", "behaviour",
        "supervision", "other"
      ]
    },
    "training_audience": {
      "title": "audience of training",
      "description": "Whom training is for.",
      "type": "string",
      "enum": [
        "all_staff", "dsl", "deputies", "leaders", "governors", "volunteers", "apprentices", "panel",
        "practitioners", "agency_staff", "new_starters", "other"
      ]
    },
    "induction_content": {
      "title": "item of induction",
      "description": "What an induction may cover.",
      "type": "string",
      "enum": [
        "child_protection_policy", "reporting_concerns", "behaviour_policy", "staff_behaviour_policy",
        "children_missing_education", "dsl_identity", "dsl_role", "kcsie_part_one", "kcsie_annex_a", "safeguarding",
        "emergency_evacuation", "health_and_safety", "online_safety", "whistleblowing", "allegations", "prevent"
      ]
    },
    "allegation_kind": {
      "title": "kind of record",
      "description": "What a record of conduct is treated as.",
      "type": "string",
      "enum": ["allegation", "low_level_concern", "complaint"]
    },
    "limb": {
      "title": "limb of the threshold",
      "description": "What an allegation may say of a person.",
      "type": "string",
      "enum": ["harmed_child", "possible_offence", "may_pose_risk", "unsuitable"]
    },
    "allegation_subject": {
      "title": "kind of person",
      "description": "As what the person an allegation is about works there.",
      "type": "string",
      "enum": ["employee", "volunteer", "agency", "contractor", "governor", "household_member", "childminder"]
    },
    "allegation_outcome": {
      "title": "outcome of an allegation",
      "description": "How an allegation ended.",
      "type": "string",
      "enum": ["open", "substantiated", "unsubstantiated", "unfounded", "false", "malicious"]
    },
    "removal": {
      "title": "way of leaving",
      "description": "How a person's work with children ended.",
      "type": "string",
      "enum": ["none", "suspended", "redeployed", "dismissed", "resigned", "retired", "contract_ended"]
    },
    "removal_reason": {
      "title": "reason for removal",
      "description": "Why a person was removed.",
      "type": "string",
      "enum": ["harm", "risk_of_harm", "relevant_conduct", "relevant_offence", "other"]
    }
  }
}

"""#),
  ]
}
